package org.baraza.ui.catalogue.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * The first two children side by side where there is room for both, else one under the other; the others below them at
 * full width. Where the first has nothing to say, the second stands in its place.
 */
final class PageColumns extends Layout {

    /** Between one block and the next below it. */
    static final int SPACE = 20;

    private static final int NARROWEST = 460;
    private static final int MARGIN = 20;
    private static final int GAP = 28;

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? Style.px(composite, NARROWEST) : widthHint;
        return new Point(width, place(composite, width, false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        place(composite, composite.getClientArea().width, true);
    }

    private static int place(Composite composite, int width, boolean move) {
        int margin = Style.px(composite, MARGIN);
        int gap = Style.px(composite, GAP);
        int space = Style.px(composite, SPACE);
        int inner = Math.max(1, width - 2 * margin);
        Control[] children = composite.getChildren();
        int y = Style.px(composite, SPACE / 2.0);
        int next = 0;
        if (inner >= Style.px(composite, NARROWEST)) {
            int half = (inner - gap) / 2;
            int left = put(children[0], margin, y, half, move);
            int right = put(children[1], left == 0 ? margin : margin + half + gap, y, inner - half - gap, move);
            y += Math.max(left, right) + space;
            next = 2;
        }
        for (int i = next; i < children.length; i++) {
            int height = put(children[i], margin, y, inner, move);
            y += height == 0 ? 0 : height + space;
        }
        return y;
    }

    private static int put(Control child, int x, int y, int width, boolean move) {
        int height = child.getVisible() ? child.computeSize(width, SWT.DEFAULT).y : 0;
        if (move) {
            child.setBounds(x, y, width, height);
        }
        return height;
    }
}
