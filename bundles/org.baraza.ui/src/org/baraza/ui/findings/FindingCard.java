package org.baraza.ui.findings;

import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.drawing.FindingGlyph;
import org.baraza.session.Author;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.internal.SettledNote;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

/**
 * A finding as a card: what to do, why, where it is written, and the ways to settle it, which it runs itself. It stands in
 * margins and over cells.
 */
public final class FindingCard extends MarginCard {

    private static final int INSET = 1;

    private final Finding finding;

    /**
     * @param author who waives, if that is known
     * @param edit goes where what has no fix is written, if there is such a place
     */
    public FindingCard(Composite parent, Finding finding, ActiveSession active, Optional<Author> author,
            Optional<Runnable> edit) {
        super(parent, FindingGlyph.valueOf(finding.severity().name()).role());
        this.finding = finding;
        GridLayoutFactory.fillDefaults().margins(INSET, AIR).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(SettledNote.create(this, finding, active, author, edit, AIR));
    }

    public Finding finding() {
        return finding;
    }
}
