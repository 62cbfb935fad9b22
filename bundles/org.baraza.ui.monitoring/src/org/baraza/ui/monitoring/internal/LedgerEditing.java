package org.baraza.ui.monitoring.internal;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.monitoring.internal.model.LedgerColumn;
import org.baraza.ui.monitoring.internal.model.LedgerRow;
import org.baraza.ui.monitoring.internal.sheet.TypingCellEditor;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;

/** Editing of one column of the ledger, as text. */
final class LedgerEditing extends EditingSupport {

    private final LedgerTable table;
    private final LedgerColumn column;
    private final CellEditor editor;

    LedgerEditing(TableViewer viewer, LedgerTable table, LedgerColumn column, ActiveSession active) {
        super(viewer);
        this.table = table;
        this.column = column;
        this.editor = new TypingCellEditor(viewer.getTable(), active);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return ((LedgerRow) element).isEditable(column);
    }

    @Override
    protected Object getValue(Object element) {
        return table.text((LedgerRow) element, column);
    }

    @Override
    protected void setValue(Object element, Object value) {
        table.type((LedgerRow) element, column, (String) value);
    }
}
