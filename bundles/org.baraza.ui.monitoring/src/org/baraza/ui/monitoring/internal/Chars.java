package org.baraza.ui.monitoring.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths in characters of a control's font, so that what depends on them grows with it. */
record Chars(Control control) {

    int wide(int count) {
        GC gc = new GC(control);
        try {
            return Dialog.convertWidthInCharsToPixels(gc.getFontMetrics(), count);
        } finally {
            gc.dispose();
        }
    }
}
