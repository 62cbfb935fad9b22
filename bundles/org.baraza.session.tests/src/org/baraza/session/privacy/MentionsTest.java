package org.baraza.session.privacy;

import static org.baraza.session.format.Samples.tamasi;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Comment;
import org.baraza.model.strategy.Contact;
import org.baraza.model.strategy.PrivateNote;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.session.Session;
import org.baraza.session.internal.TestSession;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private final Strategy strategy = tamasi();
    private final Session session = new TestSession().on(strategy);

    @Test
    void areToldByElement() {
        Activity activity = strategy.getObjectives().getFirst().getActivities().getFirst();
        session.change("Name", () -> {
            activity.setLeadPerson("Jo Maro");
            activity.setRisk("Only JO MARO knows how");
            strategy.getFeedback().getFirst().setText("Jo Maro asked for tables");
        });
        assertEquals(List.of("Activity 1.1, Training", "Feedback, Jo Maro asked for tables"),
                mentions(" jo maro "));
    }

    @Test
    void ofPartsAreToldByWhatTheyBelongTo() {
        Comment comment = StrategyFactory.eINSTANCE.createComment();
        comment.setAuthor("Jo Maro");
        session.change("Remark", () -> strategy.getObjectives().getFirst().getComments().add(comment));
        assertEquals(List.of("Objective 1, To reach the media"), mentions("Jo Maro"));
    }

    /** Erasing said nothing of them: the person stayed in the private file, and nobody was told. */
    @Test
    void inPrivateNotesAndWithOtherContactsAreToldToo() {
        PrivateNote note = StrategyFactory.eINSTANCE.createPrivateNote();
        note.setElement(strategy.getObjectives().getFirst().getId());
        note.setText("Jo Maro is against it");
        Contact jo = contact("Jo Maro", "Jo Maro likes mornings");
        session.change("Persons", () -> {
            session.editablePrivateData().getNotes().add(note);
            session.editablePrivateData().getContacts().addAll(List.of(jo, contact("Ama Bello", "Sister of Jo Maro")));
        });
        assertEquals(List.of("Contact, Ama Bello", "Private note on Objective 1, To reach the media"),
                Mentions.of(jo, session, Locale.ENGLISH).elements());
    }

    @Test
    void ofNobodyAreNone() {
        assertEquals(List.of(), mentions(""));
        assertEquals(List.of(), mentions("Ama Bello"));
    }

    private List<String> mentions(String name) {
        return Mentions.of(contact(name, ""), session, Locale.ENGLISH).elements();
    }

    private static Contact contact(String name, String note) {
        Contact contact = StrategyFactory.eINSTANCE.createContact();
        contact.setName(name);
        contact.setNote(note);
        return contact;
    }
}
