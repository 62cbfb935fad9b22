package org.baraza.ui.monitoring.internal.sheet;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Lengths in characters and lines of a control's font, so that what depends on them grows with it. */
public record Chars(Control control) {

    public int wide(int count) {
        return Dialog.convertWidthInCharsToPixels(metrics(), count);
    }

    public int high(int lines) {
        return Dialog.convertHeightInCharsToPixels(metrics(), lines);
    }

    private FontMetrics metrics() {
        GC gc = new GC(control);
        try {
            return gc.getFontMetrics();
        } finally {
            gc.dispose();
        }
    }
}
