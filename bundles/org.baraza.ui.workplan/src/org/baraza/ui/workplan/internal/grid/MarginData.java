package org.baraza.ui.workplan.internal.grid;

import java.util.function.IntSupplier;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** One column beside the plan that holds no texts: painters fill it. */
record MarginData(IntSupplier rows) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return "";
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("the margin is not edited");
    }

    @Override
    public int getColumnCount() {
        return 1;
    }

    @Override
    public int getRowCount() {
        return rows.getAsInt();
    }
}
