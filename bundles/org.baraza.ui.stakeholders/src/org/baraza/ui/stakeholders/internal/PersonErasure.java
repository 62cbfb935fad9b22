package org.baraza.ui.stakeholders.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.model.strategy.Contact;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.privacy.Erasure;
import org.baraza.session.privacy.Mentions;
import org.baraza.session.recovery.Recovery;
import org.eclipse.osgi.util.NLS;

/** Erases a person for good, after saying what that means: deleting can be undone, this can't. */
final class PersonErasure {

    private static final int SHOWN = 6;

    private final Recovery recovery;

    PersonErasure(Recovery recovery) {
        this.recovery = recovery;
    }

    /** What is to be known before, with the places that name the person and stay as they are. */
    static String warning(Contact contact, Session session) {
        List<String> places = Mentions.of(contact, session, Locale.getDefault()).elements();
        String shown = places.stream().limit(SHOWN).map(place -> "\n  • " + place).collect(Collectors.joining());
        String more = places.size() > SHOWN ? "\n  " + NLS.bind(Messages.Erase_more, places.size() - SHOWN) : "";
        String question = NLS.bind(Messages.Erase_question, called(contact));
        return places.isEmpty() ? question : question + "\n\n" + Messages.Erase_mentions + shown + more;
    }

    /** Who can't be erased somewhere is told where. */
    void erase(Contact contact, Session session) throws DocumentException, IOException {
        new Erasure(recovery).erase(contact, session);
    }

    static String called(Contact contact) {
        return Optional.ofNullable(contact.getName()).filter(name -> !name.isBlank()).orElse(Messages.Contact_unnamed);
    }
}
