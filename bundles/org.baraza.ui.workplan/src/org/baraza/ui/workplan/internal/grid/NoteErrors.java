package org.baraza.ui.workplan.internal.grid;

import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Answers what can't be taken over with a note at the cell; the editor stays open with what was typed. */
final class NoteErrors implements IEditErrorHandler {

    private final CellNote note;

    NoteErrors(CellNote note) {
        this.note = note;
    }

    @Override
    public void displayError(ICellEditor editor, Exception reason) {
        Control control = editor.getEditorControl();
        note.show(control.getBounds(), reason.getMessage());
        control.addListener(SWT.Dispose, event -> note.hide());
    }

    @Override
    public void removeError(ICellEditor editor) {
        note.hide();
    }
}
