package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.widget.EditModeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Edits a cell by choosing from a list that opens at the cell. */
final class PickerEditor extends AbstractCellEditor {

    /** Opens the list over a cell. */
    @FunctionalInterface
    interface Opening {
        Picker open(Composite parent, Picker.Done done, List<Choice> choices, String typed);
    }

    private final Opening opening;
    private final IntFunction<List<Choice>> choices;
    private Canvas place;
    private Picker picker;

    /** @param choices of a row */
    PickerEditor(Opening opening, IntFunction<List<Choice>> choices) {
        this.opening = opening;
        this.choices = choices;
    }

    @Override
    protected Control activateCell(Composite parent, Object value) {
        place = createEditorControl(parent);
        String typed = value instanceof Character key ? key.toString() : "";
        picker = opening.open(parent, this::done, choices.apply(layerCell.getRowIndex()), typed);
        place.addListener(SWT.Move, event -> picker.openAt(place.getBounds()));
        return place;
    }

    @Override
    public Object getEditorValue() {
        return picker.value();
    }

    @Override
    public void setEditorValue(Object value) {
        // the list shows the choices of the cell's own row
    }

    @Override
    public Control getEditorControl() {
        return place;
    }

    /** Only marks the place of the list; what the cell holds stays in sight. */
    @Override
    public Canvas createEditorControl(Composite parent) {
        return new Canvas(parent, SWT.NO_FOCUS | SWT.NO_BACKGROUND);
    }

    @Override
    public Rectangle calculateControlBounds(Rectangle cell) {
        return new Rectangle(cell.x, cell.y + cell.height, cell.width, 1);
    }

    @Override
    public void close() {
        picker.close();
        super.close();
    }

    private void done(boolean take, int key) {
        if (isClosed()) {
            return;
        }
        if (!take) {
            close();
            return;
        }
        boolean inline = editMode == EditModeEnum.INLINE;
        commit(!inline ? MoveDirectionEnum.NONE : switch (key) {
            case SWT.CR -> MoveDirectionEnum.DOWN;
            case SWT.TAB -> MoveDirectionEnum.RIGHT;
            default -> MoveDirectionEnum.NONE;
        });
    }
}
