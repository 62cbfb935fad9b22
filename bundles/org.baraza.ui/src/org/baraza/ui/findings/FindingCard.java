package org.baraza.ui.findings;

import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Role;
import org.baraza.session.Author;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Colours;
import org.baraza.ui.internal.SettledNote;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A finding as a card: what to do, why, where it is written, and the ways to settle it, which it runs itself. It stands in
 * margins and over cells.
 */
public final class FindingCard extends Composite {

    private static final int INSET = 1;
    private static final int AIR = 10;
    private static final int BAR = 4;

    private final Finding finding;

    /**
     * @param author who waives, if that is known
     * @param edit goes where what has no fix is written, if there is such a place
     */
    public FindingCard(Composite parent, Finding finding, ActiveSession active, Optional<Author> author,
            Optional<Runnable> edit) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.finding = finding;
        GridLayoutFactory.fillDefaults().margins(INSET, AIR).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(SettledNote.create(this, finding, active, author, edit, AIR));
        addListener(SWT.Paint, event -> {
            Rectangle area = getClientArea();
            event.gc.setBackground(Colours.of(Role.PAGE));
            event.gc.fillRectangle(area);
            event.gc.setForeground(Colours.of(Role.HAIRLINE));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
            event.gc.setBackground(Colours.of(FindingGlyph.valueOf(finding.severity().name()).role()));
            event.gc.fillRectangle(0, 0, BAR, area.height);
        });
    }

    public Finding finding() {
        return finding;
    }
}
