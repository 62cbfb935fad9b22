package org.baraza.session.recovery;

import java.util.List;

import org.baraza.session.Session;

/** Keeps copies of unsaved work, and finds those that programs left that ended without saving. */
public interface Recovery {

    /** Follows a session that has just been opened, until it is given up. Belongs to the session's thread. */
    KeptCopy follow(Session session);

    /** What was left unsaved by programs that don't run any more, the latest first. */
    List<UnsavedWork> found();
}
