package org.baraza.ui.workplan.internal.grid;

import org.baraza.ui.workplan.internal.model.Column;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;

/** The headings in two tiers: costs have a common one over their years, all others reach over both. */
final class HeaderData implements ISpanningDataProvider {

    static final int TIERS = 2;

    private final Sheet sheet;

    HeaderData(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public Object getDataValue(int column, int tier) {
        Column at = sheet.model().columns().get(column);
        return at.kind().isNumber() && tier == 0 ? sheet.model().costHeading() : sheet.model().heading(at);
    }

    @Override
    public void setDataValue(int column, int tier, Object value) {
        throw new UnsupportedOperationException("headings are not edited");
    }

    @Override
    public int getColumnCount() {
        return sheet.model().columns().size();
    }

    @Override
    public int getRowCount() {
        return TIERS;
    }

    @Override
    public DataCell getCellByPosition(int column, int tier) {
        if (!sheet.model().columns().get(column).kind().isNumber()) {
            return new DataCell(column, 0, 1, TIERS);
        }
        int first = sheet.model().columnOf(Kind.LEAD).orElseThrow() + 1;
        int total = sheet.model().columnOf(Kind.TOTAL).orElseThrow();
        return tier == 0 ? new DataCell(first, 0, total - first + 1, 1) : new DataCell(column, tier);
    }
}
