package org.baraza.rcp.internal.find;

import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.drawing.Metrics;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Where the search opens: centred under the field in the window's tools, else in the window's upper middle. */
final class FindPlace {

    private static final int WIDTH = 620;
    private static final int MARGIN = 8;
    private static final int GAP = 3;
    /** The status line stays in sight. */
    private static final int FOOT = 34;

    private final Shell window;
    private final Supplier<Optional<FindField>> field;
    private final Metrics metrics;

    FindPlace(Shell window, Supplier<Optional<FindField>> field, Metrics metrics) {
        this.window = window;
        this.field = field;
        this.metrics = metrics;
    }

    /** On the display, and within the window, however high it wants to be. */
    Rectangle within(int wanted) {
        Rectangle room = window.getDisplay().map(window, null, window.getClientArea());
        Rectangle anchor = anchor(room);
        int width = Math.min(px(WIDTH), room.width - 2 * px(MARGIN));
        int x = Math.clamp(anchor.x + anchor.width / 2 - width / 2, room.x + px(MARGIN),
                room.x + room.width - px(MARGIN) - width);
        int y = anchor.y + anchor.height + px(GAP);
        return new Rectangle(x, y, width, Math.min(wanted, room.y + room.height - px(FOOT) - y));
    }

    int px(double length) {
        return (int) Math.round(metrics.px(length));
    }

    private Rectangle anchor(Rectangle room) {
        return field.get().filter(shown -> !shown.isDisposed() && shown.isVisible())
                .map(shown -> window.getDisplay().map(shown, null, shown.getClientArea()))
                .orElseGet(() -> new Rectangle(room.x, room.y + px(MARGIN), room.width, 0));
    }
}
