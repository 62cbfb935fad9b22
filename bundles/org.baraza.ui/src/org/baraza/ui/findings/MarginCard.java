package org.baraza.ui.findings;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A card as it stands in margins: framed, with a bar of its kind's colour before it. */
abstract sealed class MarginCard extends Composite permits FindingCard, RemarkCard {

    static final int AIR = 10;
    static final int BAR = 4;

    private final Role kind;

    MarginCard(Composite parent, Role kind) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.kind = kind;
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(Colours.of(Role.PAGE));
        gc.fillRectangle(area);
        gc.setForeground(Colours.of(Role.HAIRLINE));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        gc.setBackground(Colours.of(kind));
        gc.fillRectangle(0, 0, BAR, area.height);
    }
}
