package org.baraza.ui.catalogue.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Two children: the second at the right of the first where there is room, else below it. */
final class HeadLayout extends Layout {

    private static final int MARGIN = 20;
    private static final int TOP = 12;
    private static final int GAP = 12;
    private static final int LEAST_WORDS = 300;

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
        int width = widthHint == SWT.DEFAULT ? Style.px(composite, 2 * LEAST_WORDS) : widthHint;
        return new Point(width, place(composite, width, false));
    }

    @Override
    protected void layout(Composite composite, boolean flushCache) {
        place(composite, composite.getClientArea().width, true);
    }

    private static int place(Composite composite, int width, boolean move) {
        Control words = composite.getChildren()[0];
        Control aside = composite.getChildren()[1];
        int margin = Style.px(composite, MARGIN);
        int top = Style.px(composite, TOP);
        int gap = Style.px(composite, GAP);
        int inner = Math.max(1, width - 2 * margin);
        Point size = aside.getVisible() ? aside.computeSize(SWT.DEFAULT, SWT.DEFAULT) : new Point(0, 0);
        boolean beside = inner - size.x - gap >= Style.px(composite, LEAST_WORDS);
        int wordsWidth = beside && size.x > 0 ? inner - size.x - gap : inner;
        int wordsHeight = words.computeSize(wordsWidth, SWT.DEFAULT).y;
        int below = size.y > 0 ? gap + size.y : 0;
        if (move) {
            words.setBounds(margin, top, wordsWidth, wordsHeight);
            aside.setBounds(beside ? margin + inner - size.x : margin, beside ? top : top + wordsHeight + gap,
                    Math.min(inner, size.x), size.y);
        }
        return 2 * top + (beside ? Math.max(wordsHeight, size.y) : wordsHeight + below);
    }
}
