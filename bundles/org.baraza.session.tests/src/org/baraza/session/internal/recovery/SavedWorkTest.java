package org.baraza.session.internal.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.baraza.session.Session;
import org.baraza.session.recovery.KeptCopy;
import org.junit.jupiter.api.Test;

/** The crash comes between a save and the end of the copy: what was saved, or what came before it, is not offered. */
class SavedWorkTest extends RecoveryCase {

    @Test
    void doesNotOfferWhatTheFileHolds() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Saved");
        copy.keep();
        Path kept = keepAside();
        session.save();
        bringBack(kept); // the crash came right after the save
        assertEquals(List.of(), nextStart().found());
        assertEquals(0, files());
    }

    @Test
    void doesNotOfferWhatTheSameSessionSavedLater() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        retitle(session, "Kept");
        copy.keep();
        Path kept = keepAside();
        retitle(session, "Kept and changed again");
        session.save();
        bringBack(kept);
        assertEquals(List.of(), nextStart().found());
    }

    /** No change that only it knows tells the copy from the work of others: it has taken one back and made none. */
    @Test
    void doesNotOfferATakenBackChangeThatTheSameSessionSavedLater() throws Exception {
        Session session = saved();
        retitle(session, "First");
        session.save();
        KeptCopy copy = crashing().follow(session);
        session.undo();
        copy.keep();
        Path kept = keepAside();
        retitle(session, "Second");
        session.save();
        bringBack(kept);
        assertEquals(List.of(), nextStart().found());
        retitle(session, "Third");
        session.save();
        assertEquals(List.of(), nextStart().found());
    }

    /** Persons are in no history. */
    @Test
    void doesNotOfferPersonsThatTheSameSessionSavedLaterWithMore() throws Exception {
        Session session = saved();
        KeptCopy copy = crashing().follow(session);
        session.change("Rename", () -> session.editablePrivateData().getContacts().getFirst().setName("Sefu"));
        copy.keep();
        Path kept = keepAside();
        session.change("Rename", () -> session.editablePrivateData().getContacts().getFirst().setName("Sefu Ali"));
        session.save();
        bringBack(kept);
        assertEquals(List.of(), nextStart().found());
    }
}
