package org.baraza.ui.monitoring.internal.sheet;

import java.util.Optional;

import org.baraza.ui.ActiveSession;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A text editor in a cell. Begun by typing, it replaces what stood there, as in a sheet. Undo and save take in what is
 * being typed.
 */
public final class TypingCellEditor extends TextCellEditor implements ActiveSession.PendingEdit {

    private final ActiveSession active;
    private Optional<String> begun = Optional.empty();

    public TypingCellEditor(Composite parent, ActiveSession active) {
        this.active = active;
        create(parent);
        text.addListener(SWT.Modify, event -> {
            if (isActivated()) {
                active.await(this);
            }
        });
    }

    /** Whether a key begins a text rather than commands something. */
    public static boolean types(ColumnViewerEditorActivationEvent event) {
        return event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                && event.character > ' ' && event.character != 0x7F;
    }

    @Override
    public void activate(ColumnViewerEditorActivationEvent event) {
        begun = Optional.of(event).filter(TypingCellEditor::types).map(key -> Character.toString(key.character));
        super.activate(event);
    }

    @Override
    public void deactivate() {
        active.settled(this);
        super.deactivate();
    }

    @Override
    public void commit() {
        active.settled(this);
        if (isActivated()) {
            fireApplyEditorValue();
        }
    }

    @Override
    protected void doSetFocus() {
        super.doSetFocus();
        begun.ifPresent(letter -> {
            text.setText(letter);
            text.setSelection(letter.length());
        });
        begun = Optional.empty();
    }
}
