package org.baraza.ui.workplan.internal.grid;

import org.baraza.drawing.Role;
import org.baraza.ui.workplan.internal.model.Cell;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Ground, lines and cursor of a cell of the plan; what stands in it is for those that extend this. */
abstract class BodyPainter extends Painter {

    private static final double CURSOR = 2;

    BodyPainter(Sheet sheet) {
        super(sheet);
    }

    @Override
    final void paint(ILayerCell cell, GC gc, Rectangle bounds) {
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        if (row < 0 || row >= sheet.model().rows().size() || column >= sheet.model().columns().size()) {
            return;
        }
        fill(gc, bounds, ground(cell));
        content(gc, bounds, row, column, sheet.model().cell(row, column));
        lines(gc, bounds, row, column);
        if (sheet.dropRow().isPresent() && sheet.dropRow().getAsInt() == row && kind(column) != Kind.OBJECTIVE) {
            gc.setBackground(sheet.colour(Role.ACCENT));
            gc.fillRectangle(bounds.x, bounds.y, bounds.width, sheet.px(CURSOR));
        }
        if (isCursor(row, column)) {
            cursor(gc, bounds);
        }
    }

    abstract void content(GC gc, Rectangle bounds, int row, int column, Cell cell);

    final boolean isInCursorRow(int row) {
        return row == sheet.row();
    }

    private Role ground(ILayerCell cell) {
        boolean objective = kind(cell.getColumnIndex()) == Kind.OBJECTIVE && sheet.model().rowsUnder(cell.getRowIndex()) > 1;
        boolean selected = cell.getDisplayMode() == DisplayMode.SELECT
                || isInCursorRow(cell.getRowIndex()) && !objective;
        if (!selected) {
            return sheet.isHead(cell.getRowIndex()) ? Role.CHROME : Role.PAGE;
        }
        return sheet.hasFocus() ? Role.SELECTION : Role.RESTING;
    }

    private boolean isCursor(int row, int column) {
        if (!sheet.hasCursor() || !sheet.hasFocus()) {
            return false;
        }
        if (sheet.isHead(row) && column <= sheet.model().columnOf(Kind.MEANS).orElseThrow()) {
            return row == sheet.row() && sheet.column() <= sheet.model().columnOf(Kind.MEANS).orElseThrow();
        }
        boolean sameRow = kind(column) == Kind.OBJECTIVE
                ? sheet.model().firstRowOf(row) == sheet.model().firstRowOf(sheet.row())
                : row == sheet.row();
        return sameRow && column == sheet.column();
    }

    private void cursor(GC gc, Rectangle bounds) {
        gc.setForeground(sheet.colour(Role.ACCENT));
        int width = sheet.px(CURSOR);
        gc.setLineWidth(width);
        gc.drawRectangle(bounds.x + width / 2, bounds.y + width / 2, bounds.width - width - 1,
                bounds.height - width - 1);
        gc.setLineWidth(1);
    }

    /** Vertical lines between groups of columns, a stronger line under each objective. */
    private void lines(GC gc, Rectangle bounds, int row, int column) {
        int first = sheet.model().firstRowOf(row);
        boolean alone = !sheet.model().arrangement().isPlanOrder();
        boolean last = !alone && (kind(column) == Kind.OBJECTIVE || row == first + sheet.model().rowsUnder(row) - 1);
        underline(gc, bounds, last ? Role.FIELD_EDGE : Role.GRID_LINE);
        if (kind(column) != Kind.COST && !sheet.isHead(row)) {
            rightLine(gc, bounds, Role.HAIRLINE);
        }
    }

    final Kind kind(int column) {
        return sheet.model().columns().get(column).kind();
    }
}
