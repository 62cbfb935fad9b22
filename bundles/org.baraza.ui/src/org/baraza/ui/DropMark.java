package org.baraza.ui;

import org.baraza.drawing.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;

/** The mark at the end of a button that offers a list: it looks as the drop-downs beside it do. */
public final class DropMark {

    /** Of the words, beside what a button keeps free at its end anyway. */
    private static final int ROOM = 14;
    static final int FROM_END = 17;
    private static final int HALF = 4;

    private final Button button;
    private final SceneFonts fonts;

    private DropMark(Button button) {
        this.button = button;
        this.fonts = new SceneFonts(button);
    }

    /** @return the mark, for the room that it takes of the words */
    public static DropMark on(Button button) {
        DropMark mark = new DropMark(button);
        button.addListener(SWT.Paint, event -> mark.paint(event.gc));
        return mark;
    }

    public int room() {
        return px(fonts, ROOM);
    }

    private void paint(GC gc) {
        paint(gc, button.getSize(), fonts, ink());
    }

    static void paint(GC gc, Point size, SceneFonts fonts, Role ink) {
        int half = px(fonts, HALF);
        int x = size.x - px(fonts, FROM_END);
        int y = size.y / 2;
        gc.setAntialias(SWT.ON);
        gc.setForeground(Colours.of(ink));
        gc.setLineWidth(Math.max(1, px(fonts, 1.2)));
        gc.drawPolyline(new int[] {x - half, y - half / 2, x, y + half / 2, x + half, y - half / 2});
    }

    private Role ink() {
        if (!button.isEnabled()) {
            return Role.PLACEHOLDER;
        }
        return Icons.isFilled(button) ? Role.ON_ACCENT : Role.SECONDARY;
    }

    private static int px(SceneFonts fonts, double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
