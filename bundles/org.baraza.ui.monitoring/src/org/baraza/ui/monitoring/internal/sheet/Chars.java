package org.baraza.ui.monitoring.internal.sheet;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths in characters of a control's font, so that what depends on them grows with it. */
public record Chars(Control control) {

    public int wide(int count) {
        GC gc = new GC(control);
        try {
            return Dialog.convertWidthInCharsToPixels(gc.getFontMetrics(), count);
        } finally {
            gc.dispose();
        }
    }
}
