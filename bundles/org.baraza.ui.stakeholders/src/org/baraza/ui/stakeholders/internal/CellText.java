package org.baraza.ui.stakeholders.internal;

import java.util.function.Consumer;

import org.baraza.ui.ActiveSession;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;

/** A text editor in a cell. Undo and save take over what is typed in it; a letter that opens it stands in it. */
final class CellText extends TextCellEditor implements ActiveSession.PendingEdit {

    private boolean begun;

    /** @param typing hears that something is typed, or no longer */
    CellText(Composite parent, Consumer<ActiveSession.PendingEdit> typing, Consumer<ActiveSession.PendingEdit> settled) {
        super(parent);
        addListener(new ICellEditorListener() {
            @Override
            public void editorValueChanged(boolean before, boolean after) {
                typing.accept(CellText.this);
            }

            @Override
            public void applyEditorValue() {
                settled.accept(CellText.this);
            }

            @Override
            public void cancelEditor() {
                settled.accept(CellText.this);
            }
        });
    }

    @Override
    public void activate(ColumnViewerEditorActivationEvent event) {
        super.activate(event);
        begun = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.character > ' ';
        if (begun) {
            begin(event.character);
        }
    }

    /** What stands there is selected, to be typed over; but not the letter that was just typed. */
    @Override
    protected void doSetFocus() {
        super.doSetFocus();
        if (begun) {
            text.setSelection(text.getCharCount());
        }
    }

    /** Goes on with the letter that began the editing. */
    void begin(char letter) {
        text.setText(Character.toString(letter));
        text.setSelection(1);
    }

    @Override
    public void commit() {
        fireApplyEditorValue();
    }
}
