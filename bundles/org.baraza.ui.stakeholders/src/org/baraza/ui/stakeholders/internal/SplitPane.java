package org.baraza.ui.stakeholders.internal;

import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;

/**
 * Two controls with a sash between them. The right one gets the width that it prefers, and keeps the one that somebody
 * gave it with the sash; the left one takes the rest.
 */
final class SplitPane {

    private static final int SASH = 4;

    private final Composite control;
    private final Sash sash;
    private final int least;
    private IntUnaryOperator preferred = width -> width / 2;
    private OptionalInt chosen = OptionalInt.empty();

    /** @param least the width that each side keeps when the sash is moved */
    SplitPane(Composite parent, int least) {
        this.least = least;
        control = new Composite(parent, SWT.NONE);
        sash = new Sash(control, SWT.VERTICAL | SWT.SMOOTH);
        sash.addListener(SWT.Selection, this::move);
        control.addListener(SWT.Resize, event -> layOut());
    }

    /** The parent of both sides; the left one is created first. */
    Composite control() {
        return control;
    }

    /** @param width for the right side, given the width of the pane */
    void prefer(IntUnaryOperator width) {
        preferred = width;
        layOut();
    }

    private void move(Event event) {
        int width = control.getClientArea().width;
        event.x = Math.max(Math.min(least, width), Math.min(event.x, width - least));
        chosen = OptionalInt.of(width - event.x - SASH);
        layOut();
    }

    /** Lays both sides out anew, since what the right one prefers may have changed. */
    void layOut() {
        Control[] sides = control.getChildren();
        Rectangle area = control.getClientArea();
        if (sides.length == 3 && area.width > 0) {
            int room = Math.max(0, area.width - SASH);
            int right = Math.clamp(chosen.orElseGet(() -> preferred.applyAsInt(area.width)), 0, room);
            int left = room - right;
            sides[1].setBounds(0, 0, left, area.height);
            sash.setBounds(left, 0, SASH, area.height);
            sides[2].setBounds(left + SASH, 0, right, area.height);
        }
    }
}
