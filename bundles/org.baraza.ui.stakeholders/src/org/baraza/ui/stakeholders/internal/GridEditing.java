package org.baraza.ui.stakeholders.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/** Edits the cells of one column: by typing, or by choosing where there are choices. */
final class GridEditing<R> extends EditingSupport {

    private final GridColumn<R> column;
    private final Consumer<String> status;
    private final CellText text;
    private final ComboBoxViewerCellEditor choice;

    /** @param status shows why what was typed can't be taken */
    GridEditing(TableViewer viewer, GridColumn<R> column, GroupEdits edits, Consumer<String> status) {
        super(viewer);
        this.column = column;
        this.status = status;
        this.text = new CellText(viewer.getTable(), edits::await, edits::settled);
        this.choice = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
        choice.setContentProvider(ArrayContentProvider.getInstance());
        choice.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        List<String> choices = column.choices().apply(row(element));
        if (choices.isEmpty()) {
            return text;
        }
        choice.setInput(choices);
        return choice;
    }

    @Override
    protected boolean canEdit(Object element) {
        return column.write().isPresent() && column.editable().test(row(element));
    }

    @Override
    protected Object getValue(Object element) {
        return column.typed().apply(row(element));
    }

    @Override
    protected void setValue(Object element, Object value) {
        String typed = value == null ? "" : ((String) value).strip();
        if (!typed.equals(column.typed().apply(row(element)))) {
            Optional<String> refusal = column.refusal().apply(typed);
            refusal.ifPresentOrElse(status, () -> column.write().orElseThrow().accept(row(element), typed));
        }
    }

    @SuppressWarnings("unchecked")
    private R row(Object element) {
        return (R) element;
    }
}
