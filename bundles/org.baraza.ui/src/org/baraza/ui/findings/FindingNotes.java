package org.baraza.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.checks.Finding;
import org.baraza.session.Author;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.internal.NotesAtCell;
import org.baraza.ui.internal.SettledNote;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * The notes of the checks at a cell, one at a time: what to do, why, where it is written, and what settles it. Escape or
 * a click elsewhere closes them.
 */
public final class FindingNotes {

    private final NotesAtCell notes;

    /**
     * @param owner what the notes are about stands on it
     * @param author who waives, if that is known
     */
    public FindingNotes(Control owner, ActiveSession active, Optional<Author> author) {
        notes = SettledNote.at(owner, active, author);
    }

    /** @param cell in the owner's coordinates */
    public void open(Rectangle cell, List<Finding> findings) {
        open(cell, findings, finding -> Optional.empty());
    }

    /** @param edit opens the cell in which what a finding asks for is written, if there is one */
    public void open(Rectangle cell, List<Finding> findings, Function<Finding, Optional<Runnable>> edit) {
        notes.open(cell, findings, edit);
    }
}
