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
        crashAfterSaving(session, () -> retitle(session, "Saved"), () -> { });
        assertEquals(List.of(), nextStart().found());
        assertEquals(0, files());
    }

    @Test
    void doesNotOfferWhatTheSameSessionSavedLater() throws Exception {
        Session session = saved();
        crashAfterSaving(session, () -> retitle(session, "Kept"), () -> retitle(session, "Kept and changed again"));
        assertEquals(List.of(), nextStart().found());
    }

    /** No change that only it knows tells the copy from the work of others: it has taken one back and made none. */
    @Test
    void doesNotOfferATakenBackChangeThatTheSameSessionSavedLater() throws Exception {
        Session session = saved();
        retitle(session, "First");
        session.save();
        crashAfterSaving(session, session::undo, () -> retitle(session, "Second"));
        assertEquals(List.of(), nextStart().found());
        retitle(session, "Third");
        session.save();
        assertEquals(List.of(), nextStart().found());
    }

    /** Persons are in no history. */
    @Test
    void doesNotOfferPersonsThatTheSameSessionSavedLaterWithMore() throws Exception {
        Session session = saved();
        crashAfterSaving(session, () -> renameAPerson(session, "Sefu"), () -> renameAPerson(session, "Sefu Ali"));
        assertEquals(List.of(), nextStart().found());
    }

    /** A copy is kept after the first change, and outlives the save after the second. */
    private void crashAfterSaving(Session session, Runnable first, Runnable second) throws Exception {
        KeptCopy copy = crashing().follow(session);
        first.run();
        copy.keep();
        Path kept = keepAside();
        second.run();
        session.save();
        bringBack(kept);
    }

    private static void renameAPerson(Session session, String name) {
        session.change("Rename", () -> session.editablePrivateData().getContacts().getFirst().setName(name));
    }
}
