package org.baraza.ui.workplan.internal.grid;

import java.util.List;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.workplan.internal.model.Cell;
import org.baraza.ui.workplan.internal.model.Row;
import org.baraza.ui.workplan.internal.model.TextFit;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The number and statement of an objective, broken into as many lines as its rows have room for; heads of groups. */
final class ObjectivePainter extends BodyPainter {

    private static final double TOP = 5;
    private static final double GAP = 5;
    private static final double CHEVRON = 16;

    ObjectivePainter(Sheet sheet) {
        super(sheet);
    }

    @Override
    void content(GC gc, Rectangle bounds, int row, int column, Cell cell) {
        if (sheet.model().rows().get(row) instanceof Row.Head head) {
            head(gc, bounds, head, sheet.model().cell(row, 0));
            return;
        }
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

    /** A chevron that says whether the group is folded, its name, and how many activities it has. */
    private void head(GC gc, Rectangle bounds, Row.Head head, Cell cell) {
        int left = bounds.x + sheet.px(MARGIN);
        int middle = bounds.y + bounds.height / 2;
        int arm = sheet.px(4);
        gc.setForeground(sheet.colour(Role.TEXT));
        gc.setLineWidth(sheet.px(1.5));
        gc.drawPolyline(head.folded()
                ? new int[] {left + arm / 2, middle - arm, left + arm / 2 + arm, middle, left + arm / 2, middle + arm}
                : new int[] {left, middle - arm / 2, left + arm, middle - arm / 2 + arm, left + 2 * arm,
                    middle - arm / 2});
        gc.setLineWidth(1);
        int start = left + sheet.px(CHEVRON);
        TextStyle strong = sheet.metrics().base().semibold();
        double count = width(cell.lead(), sheet.metrics().base()) + 2.0 * sheet.px(GAP);
        String name = new TextFit(sheet.fonts(), strong).cut(cell.text(), bounds.x + bounds.width - start - count);
        text(gc, name, start, bounds, strong, Role.TEXT);
        text(gc, cell.lead(), start + width(name, strong) + 2.0 * sheet.px(GAP), bounds, sheet.metrics().base(),
                Role.SECONDARY);
    }
}
