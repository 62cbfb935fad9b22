package org.baraza.tour;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The frames of dialogs, drawn into a picture where no window manager draws them: else they are lost on the page. */
final class Frames {

    private static final int TITLE = 30;
    private static final int AIR = 10;

    private Frames() {
    }

    /** Moves those down whose title would be above the screen, as a window manager does. */
    static void intoSight(Shell window) {
        Stream.of(window.getDisplay().getShells()).filter(shell -> shell != window && shell.isVisible())
                .filter(shell -> (shell.getStyle() & SWT.TITLE) != 0 && shell.getLocation().y < TITLE)
                .forEach(shell -> shell.setLocation(shell.getLocation().x, TITLE));
    }

    /** @param dark whether the frames are those of a dark system */
    static void draw(GC gc, Shell window, boolean dark) {
        Display display = window.getDisplay();
        Stream.of(display.getShells()).filter(shell -> shell != window && shell.isVisible())
                .forEach(shell -> frame(gc, shell, dark));
    }

    private static void frame(GC gc, Shell shell, boolean dark) {
        Rectangle area = shell.getDisplay().map(shell, null, shell.getClientArea());
        boolean titled = (shell.getStyle() & SWT.TITLE) != 0;
        int top = titled ? TITLE : 0;
        gc.setForeground(grey(dark ? 120 : 133));
        gc.drawRectangle(area.x - 1, area.y - top - 1, area.width + 1, area.height + top + 1);
        if (titled) {
            gc.setBackground(grey(dark ? 20 : 236));
            gc.fillRectangle(area.x, area.y - top, area.width, top);
            gc.setFont(shell.getDisplay().getSystemFont());
            gc.setForeground(grey(dark ? 232 : 33));
            gc.drawText(shell.getText(), area.x + AIR, area.y - top + (top - gc.getFontMetrics().getHeight()) / 2,
                    SWT.DRAW_TRANSPARENT);
        }
    }

    private static Color grey(int part) {
        return new Color(part, part, part);
    }
}
