package org.baraza.ui;

import org.baraza.drawing.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Text;

/** The wavy underline of what something is found of. */
public final class Wave {

    /** As wide as it stands where nothing is written. */
    private static final String MISSING = "missing";

    private Wave() {
    }

    /** A native field draws its text itself: the wave stands below it, on what the field stands on. */
    static void under(Text field, GC gc, Role role, int bottom) {
        gc.setFont(field.getFont());
        String words = field.getText().strip().replaceAll("\\R", " ");
        int text = gc.textExtent(words.isEmpty() ? MISSING : words).x;
        draw(gc, role, field.getLocation().x, bottom, Math.min(text, field.getSize().x), 2);
    }

    /** @param height of the wave, and how wide each of its slopes is */
    public static void draw(GC gc, Role role, int left, int bottom, int width, int height) {
        int steps = Math.max(0, width / height);
        int[] points = new int[2 * (steps + 1)];
        for (int i = 0; i <= steps; i++) {
            points[2 * i] = left + i * height;
            points[2 * i + 1] = bottom - i % 2 * height;
        }
        gc.setForeground(Colours.of(role));
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.drawPolyline(points);
    }
}
