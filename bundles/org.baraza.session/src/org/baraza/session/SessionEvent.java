package org.baraza.session;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What happened to a session.
 *
 * @param label of the change; empty if the event is none
 * @param touched objects that were edited, added or removed; those removed are no longer in the document
 */
public record SessionEvent(Kind kind, String label, Set<EObject> touched) {

    /**
     * RENAMED: its file has another name, and holds what it did before. AS_OF: the day that everything is judged by is
     * another.
     */
    public enum Kind {
        CHANGED, UNDONE, REDONE, SAVED, RENAMED, AS_OF
    }

    public SessionEvent {
        touched = Set.copyOf(touched);
    }

    /** Whether the content of the document is another than before. */
    public boolean edited() {
        return kind == Kind.CHANGED || kind == Kind.UNDONE || kind == Kind.REDONE;
    }

    /** Whether the document is in a file in which it was not before, or as it was not. */
    public boolean filed() {
        return kind == Kind.SAVED || kind == Kind.RENAMED;
    }
}
