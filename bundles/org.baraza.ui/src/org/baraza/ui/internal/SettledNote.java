package org.baraza.ui.internal;

import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.checks.Fix;
import org.baraza.session.Author;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Waiving;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A finding as a note that settles itself, for packages above this one. */
public final class SettledNote {

    private SettledNote() {
    }

    /**
     * @param edit goes where what has no fix is written
     * @param air around the words, the grade's bar apart
     */
    public static Composite create(Composite parent, Finding finding, ActiveSession active, Optional<Author> author,
            Optional<Runnable> edit, int air) {
        CardStyle style = new CardStyle(parent);
        Composite ground = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(ground);
        Composite note = FindingNote.create(ground, style, finding, fix -> fix(active, fix),
                waived -> new Waiving(active, author).waive(parent.getShell(), waived), edit);
        note.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = (GridLayout) note.getLayout();
        layout.marginRight = style.px(air);
        return ground;
    }

    /** The same where there is no room for it: it opens at its owner. */
    public static NotesAtCell at(Control owner, ActiveSession active, Optional<Author> author) {
        return new NotesAtCell(owner, (finding, fix) -> fix(active, fix),
                waived -> new Waiving(active, author).waive(owner.getShell(), waived));
    }

    private static void fix(ActiveSession active, Fix fix) {
        active.change(fix.label(), fix.change());
    }
}
