package org.baraza.ui.workplan.internal.grid;

import java.util.List;

import org.baraza.ui.workplan.internal.model.Column;
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
        List<Integer> money = sheet.model().money();
        return tier == 0 ? new DataCell(money.getFirst(), 0, money.size(), 1) : new DataCell(column, tier);
    }
}
