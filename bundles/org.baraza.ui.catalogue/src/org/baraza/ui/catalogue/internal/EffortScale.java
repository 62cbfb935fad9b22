package org.baraza.ui.catalogue.internal;

import java.util.Optional;

import org.baraza.drawing.Role;
import org.baraza.ui.Colours;
import org.baraza.ui.SpokenName;
import org.baraza.ui.catalogue.internal.model.Effort;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A square per place in the order of intensity, filled up to the tactic's own; the words beside it say the same. */
final class EffortScale extends Canvas {

    private static final int SQUARE = 8;
    private static final int STEP = 11;

    private Optional<Effort> effort = Optional.empty();

    EffortScale(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        SpokenName.none(this);
        addListener(SWT.Paint, event -> paint(event.gc));
    }

    void show(Optional<Effort> next) {
        effort = next;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(Style.px(this, effort.map(Effort::of).orElse(0) * STEP), Style.px(this, SQUARE + 2));
    }

    private void paint(GC gc) {
        effort.ifPresent(shown -> {
            gc.setForeground(Colours.of(Role.ACCENT));
            gc.setBackground(Colours.of(Role.ACCENT));
            int size = Style.px(this, SQUARE);
            for (int i = 0; i < shown.of(); i++) {
                int x = Style.px(this, i * STEP);
                gc.drawRectangle(x, 0, size, size);
                if (i < shown.place()) {
                    gc.fillRectangle(x, 0, size, size);
                }
            }
        });
    }
}
