package org.baraza.session.recovery;

import java.io.IOException;
import java.util.List;

import org.baraza.session.Session;

/** Keeps copies of unsaved work, and finds those that programs left that ended without saving. */
public interface Recovery {

    /** Follows a session that has just been opened, until it is given up. Belongs to the session's thread. */
    KeptCopy follow(Session session);

    /**
     * Erases a person from all copies of a document, also from those that wait to be found.
     *
     * @param document its id
     * @param contact the person's id
     * @throws IOException if a copy can't be written; the others are done
     */
    void erase(String document, String contact) throws IOException;

    /**
     * What was left unsaved by programs that don't run any more, the latest first. It is compared with its files, which
     * takes as long as their network: may be asked from any thread, and so may what is found.
     */
    List<UnsavedWork> found();
}
