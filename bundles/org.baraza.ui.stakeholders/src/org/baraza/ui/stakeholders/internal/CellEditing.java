package org.baraza.ui.stakeholders.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.stakeholders.internal.model.Scale;
import org.baraza.ui.stakeholders.internal.model.TableRow;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;

/** Edits a group's name and values in the cell, and takes the name of a new group in the last row. */
final class CellEditing extends EditingSupport {

    private final TableColumns column;
    private final GroupEdits edits;
    private final Consumer<StakeholderGroup> added;
    private final CellText editor;

    /**
     * @param added hears of a group that was made in the last row
     * @param status shows why what was typed can't be taken, nothing if it can
     */
    CellEditing(TableViewer viewer, TableColumns column, GroupEdits edits, Consumer<StakeholderGroup> added,
            Consumer<String> status) {
        super(viewer);
        this.column = column;
        this.edits = edits;
        this.added = added;
        this.editor = new CellText(viewer.getTable(), edits::await, edits::settled);
        if (column != TableColumns.NAME) {
            editor.setValidator(value -> isValue((String) value) ? null : expected());
            editor.addListener(new Feedback(status));
        }
    }

    /** Goes on with the letter that began the editing. */
    void begin(char letter) {
        editor.begin(letter);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return element instanceof TableRow.Line || element instanceof TableRow.Newcomer && column == TableColumns.NAME;
    }

    @Override
    protected Object getValue(Object element) {
        return ((TableRow) element).shownGroup().map(this::typed).orElse("");
    }

    @Override
    protected void setValue(Object element, Object value) {
        String typed = (String) value;
        Optional<StakeholderGroup> group = ((TableRow) element).shownGroup();
        if (group.isEmpty()) {
            edits.add(typed).ifPresent(added);
        } else if (!typed.equals(typed(group.get()))) {
            write(group.get(), typed);
        }
    }

    private void write(StakeholderGroup group, String typed) {
        Optional<Double> current = Optional.ofNullable(group.getCurrent());
        Optional<Double> desired = Optional.ofNullable(group.getDesired());
        switch (column) {
            case NOW -> edits.move(group, edits.scale().parse(typed), desired);
            case DESIRED -> edits.move(group, current, edits.scale().parse(typed));
            default -> edits.rename(group, typed);
        }
    }

    private String expected() {
        Scale scale = edits.scale();
        return NLS.bind(Messages.Number_expected, Scale.plain(scale.least(), Locale.getDefault()),
                Scale.plain(scale.most(), Locale.getDefault()));
    }

    private String typed(StakeholderGroup group) {
        return switch (column) {
            case NOW -> number(group.getCurrent());
            case DESIRED -> number(group.getDesired());
            default -> group.getName() == null ? "" : group.getName();
        };
    }

    private static String number(Double value) {
        return value == null ? "" : Scale.tenths(value, Locale.getDefault());
    }

    private boolean isValue(String typed) {
        return typed.isBlank() || edits.scale().parse(typed).isPresent();
    }

    /** Says in the status line what is expected. */
    private final class Feedback implements ICellEditorListener {

        private final Consumer<String> status;

        Feedback(Consumer<String> status) {
            this.status = status;
        }

        @Override
        public void editorValueChanged(boolean before, boolean after) {
            status.accept(after ? "" : expected());
        }

        @Override
        public void applyEditorValue() {
            status.accept(editor.isValueValid() ? "" : expected());
        }

        @Override
        public void cancelEditor() {
            status.accept("");
        }
    }
}
