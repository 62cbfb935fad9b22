package org.baraza.ui.workplan.internal.grid;

import java.util.List;

import org.baraza.drawing.Role;
import org.baraza.ui.Isolated;
import org.baraza.ui.SpokenName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A remark that hangs at a cell while it is edited: what is typed there, or why it can't be taken over. */
final class CellNote {

    private static final double WIDTH = 340;
    private static final double MARGIN = 10;
    private static final double BAR = 3;
    private static final int MOST_LINES = 4;

    private final Composite parent;
    private final Sheet sheet;
    private final Canvas canvas;
    private List<String> lines = List.of();
    private Role bar = Role.TO_FIX;

    CellNote(Composite parent, Sheet sheet) {
        this.parent = parent;
        this.sheet = sheet;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        SpokenName.none(canvas);
        canvas.setVisible(false);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** Why what was typed can't be taken over. */
    void show(Rectangle cell, String sentence) {
        show(cell, sentence, Role.TO_FIX);
    }

    /** What is about to be typed. */
    void hint(Rectangle cell, String sentence) {
        show(cell, sentence, Role.ACCENT);
    }

    /** Below the cell, above it where there is no room below. */
    private void show(Rectangle cell, String sentence, Role kind) {
        bar = kind;
        double room = sheet.px(WIDTH) - sheet.px(BAR) - 2.0 * sheet.px(MARGIN);
        lines = sheet.fit().wrap(sentence, room, 0, MOST_LINES);
        double widest = lines.stream().mapToDouble(line -> sheet.fonts().width(line, sheet.metrics().base())).max()
                .orElse(0);
        int width = (int) Math.ceil(widest) + sheet.px(BAR) + 2 * sheet.px(MARGIN);
        Point size = new Point(width, lines.size() * lineHeight() + 2 * sheet.px(MARGIN));
        Rectangle area = parent.getClientArea();
        int x = Math.max(area.x, Math.min(cell.x, area.x + area.width - size.x));
        int below = cell.y + cell.height + 1;
        int y = below + size.y <= area.y + area.height ? below : Math.max(area.y, cell.y - size.y - 1);
        canvas.setBounds(x, y, size.x, size.y);
        canvas.moveAbove(null);
        canvas.setVisible(true);
        canvas.redraw();
    }

    void hide() {
        if (!canvas.isDisposed()) {
            canvas.setVisible(false);
        }
    }

    private int lineHeight() {
        return (int) Math.round(sheet.metrics().base().lineHeight());
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(sheet.colour(Role.PAGE));
        gc.fillRectangle(area);
        gc.setBackground(sheet.colour(bar));
        gc.fillRectangle(0, 0, sheet.px(BAR), area.height);
        gc.setForeground(sheet.colour(Role.FIELD_EDGE));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        gc.setForeground(sheet.colour(Role.TEXT));
        gc.setFont(sheet.fonts().font(sheet.metrics().base()));
        for (int i = 0; i < lines.size(); i++) {
            gc.drawText(Isolated.text(lines.get(i)), sheet.px(BAR) + sheet.px(MARGIN), sheet.px(MARGIN) + i * lineHeight(),
                    SWT.DRAW_TRANSPARENT);
        }
    }
}
