package org.baraza.ui.catalogue.internal;

import java.util.List;

import org.baraza.ui.Colours;
import org.baraza.ui.Isolated;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Paints runs of text one after the other up to an edge, where the text ends with "…". */
final class RunPainter {

    private static final String ELLIPSIS = "…";

    private final GC gc;
    private final Control control;
    private final int edge;

    RunPainter(GC gc, Control control, int edge) {
        this.gc = gc;
        this.control = control;
        this.edge = edge;
    }

    /** Whether everything found its place. */
    boolean paint(List<Run> runs, int left, int top, int height) {
        int x = left;
        for (Run run : runs) {
            gc.setFont(run.strong() ? Style.strong(control) : control.getFont());
            gc.setForeground(Colours.of(run.role()));
            int y = top + (height - gc.getFontMetrics().getHeight()) / 2;
            String words = run.text().stripLeading();
            x += width(run.text()) - width(words); // a gap before words from left to right would come after them in a mirrored tree
            int width = width(words);
            boolean fits = x + width <= edge;
            gc.drawText(Isolated.text(fits ? words : shortened(words, edge - x)), x, y, SWT.DRAW_TRANSPARENT);
            if (!fits) {
                return false;
            }
            x += width;
        }
        return true;
    }

    private String shortened(String text, int room) {
        int kept = text.length();
        while (kept > 0 && width(text.substring(0, kept).stripTrailing() + ELLIPSIS) > room) {
            kept--;
        }
        return text.substring(0, kept).stripTrailing() + ELLIPSIS;
    }

    private int width(String text) {
        return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
    }
}
