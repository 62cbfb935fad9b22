package org.baraza.session.privacy;

import java.io.IOException;
import java.util.Optional;

import org.baraza.model.strategy.Contact;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.recovery.Recovery;

/** Erases persons from all that this program keeps of a document: itself, its files, and copies of unsaved work. */
public record Erasure(Recovery recovery) {

    /**
     * @throws DocumentException if the private file can't be written; see {@link Session#erase}
     * @throws IOException if a copy of unsaved work can't be
     */
    public void erase(Contact contact, Session session) throws DocumentException, IOException {
        Optional<String> id = Optional.ofNullable(contact.getId());
        try {
            session.erase(contact);
        } finally {
            if (id.isPresent() && !session.editablePrivateData().getContacts().contains(contact)) {
                recovery.erase(session.strategy().getId(), id.get());
            }
        }
    }
}
