package org.baraza.ui.workplan.internal.grid;

import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;

/**
 * The cells of the plan for the grid; the objective spans its activities, the head of a group what stays in sight. What is
 * set is the text that was typed, or the groups that were chosen.
 */
final class PlanData implements ISpanningDataProvider {

    /** Takes over what was typed into a cell. */
    @FunctionalInterface
    interface Typing {
        void typed(int row, int column, Object value);
    }

    private final Sheet sheet;
    private final Typing typing;

    PlanData(Sheet sheet, Typing typing) {
        this.sheet = sheet;
        this.typing = typing;
    }

    @Override
    public Object getDataValue(int column, int row) {
        return sheet.model().cell(row, column);
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        typing.typed(row, column, value);
    }

    @Override
    public int getColumnCount() {
        return sheet.model().columns().size();
    }

    @Override
    public int getRowCount() {
        return sheet.model().rows().size();
    }

    @Override
    public DataCell getCellByPosition(int column, int row) {
        int named = sheet.model().columnOf(Kind.MEANS).orElseThrow();
        if (sheet.isHead(row) && column <= named) {
            return new DataCell(0, row, named + 1, 1);
        }
        return sheet.model().columns().get(column).kind() == Kind.OBJECTIVE
                ? new DataCell(column, sheet.model().firstRowOf(row), 1, sheet.model().rowsUnder(row))
                : new DataCell(column, row);
    }
}
