package org.baraza.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Arrow keys on what is painted: they go where they point, also where the painting is mirrored. */
public final class ArrowKey {

    private ArrowKey() {
    }

    /** By how much the key goes on in the direction of reading: 1, -1 back, and 0 for any other key. */
    public static int step(Event event) {
        boolean mirrored = event.widget instanceof Control control && control.getOrientation() == SWT.RIGHT_TO_LEFT;
        return switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> mirrored ? -1 : 1;
            case SWT.ARROW_LEFT -> mirrored ? 1 : -1;
            default -> 0;
        };
    }
}
