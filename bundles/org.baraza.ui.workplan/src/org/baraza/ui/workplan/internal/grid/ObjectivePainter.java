package org.baraza.ui.workplan.internal.grid;

import java.util.List;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.workplan.internal.model.Cell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The number and statement of an objective, broken into as many lines as its rows have room for. */
final class ObjectivePainter extends BodyPainter {

    private static final double TOP = 5;
    private static final double GAP = 5;

    ObjectivePainter(Sheet sheet) {
        super(sheet);
    }

    @Override
    void content(GC gc, Rectangle bounds, int row, int column, Cell cell) {
        TextStyle style = sheet.metrics().base();
        TextStyle number = style.semibold();
        int height = (int) Math.round(style.lineHeight());
        int left = bounds.x + sheet.px(MARGIN);
        int width = bounds.width - 2 * sheet.px(MARGIN);
        double indent = width(cell.lead(), number) + sheet.px(GAP);
        int most = Math.max(1, (bounds.height - sheet.px(TOP)) / height);
        Rectangle line = new Rectangle(bounds.x, bounds.y + sheet.px(TOP), bounds.width, height);
        text(gc, cell.lead(), left, line, number, Role.TEXT);
        List<String> lines = sheet.fit().wrap(cell.text(), width, indent, most);
        for (int i = 0; i < lines.size(); i++) {
            text(gc, lines.get(i), i == 0 ? left + indent : left, line, style, Role.TEXT);
            line.y += height;
        }
    }
}
