package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.Optional;

import org.baraza.drawing.Role;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.ui.Noted;
import org.baraza.ui.OwnEscape;
import org.baraza.ui.TabKey;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Arrangement;
import org.baraza.ui.workplan.internal.model.Column;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.ColumnWidths;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Row;
import org.baraza.ui.workplan.internal.model.WorkplanEdits;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.baraza.ui.workplan.internal.model.block.Pasted;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.edit.CellEditorCreatedEvent;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** The grid of the workplan: a row per activity under its objective, edited in place. */
public final class WorkplanGrid {

    /** Hears what is done in the grid. */
    public interface Listener {

        /** The cursor is on another cell. */
        void selected(int row, int column);

        /** An edit was asked for. */
        void asked(Edit edit);

        /** Several cells were pasted, filled or emptied at once. */
        void asked(Pasted pasted);

        /** Something is typed or chosen that is not in the plan yet, or no longer so. */
        void editing(boolean pending);

        /** The notes of the checks at the cell under the cursor are to be seen. */
        void note();

        /** What the activity under the cursor does is to be seen. */
        void describe();

        /** Certain activities are looked for. */
        void find();

        /** The plan is to be looked at in another way. */
        void arranged(Arrangement next);

        /** Columns were scrolled or have other widths. */
        void moved();
    }

    /** By which keys make a column wider, in pixels of the look. */
    private static final double STEP = 12;

    private final Sheet sheet;
    private final PlanLayers layers;
    private final NatTable table;
    private final Listener listener;
    private final CellNote note;
    private final BlockCommands blocks;
    private final RowCommands rows;
    private final ColumnMemory memory;
    private final PlanTooltip tooltip;
    private final SeenRows seen = new SeenRows();
    /** Where it was painted last: column and row. */
    private Point cursor = new Point(-1, -1);

    public WorkplanGrid(Composite parent, WorkplanModel model, ColumnMemory memory, Listener listener) {
        this.memory = memory;
        this.listener = listener;
        sheet = new Sheet(parent, model);
        layers = new PlanLayers(sheet, (row, column, value) -> listener.asked(ChosenGroups.edit(edits(), row, column, value)));
        table = new PlanTable(parent, layers.grid(), this::blocks);
        table.setScrollbarsMode(SWT.NONE); // one that lies on the table hides the last quarter
        OwnEscape.in(table, () -> table.getActiveCellEditor() != null || sheet.dragged().isPresent()
                || sheet.dropRow().isPresent());
        sheet.focusedWhile(() -> table.isFocusControl() || table.getActiveCellEditor() != null);
        note = new CellNote(table, sheet);
        table.addConfiguration(new PlanConfiguration(sheet, note));
        BarDragMode bars = new BarDragMode(sheet, note, listener::asked);
        blocks = new BlockCommands(table, sheet, layers.selection(), listener::asked);
        rows = new RowCommands(this, sheet, blocks, layers.selection(), listener::asked);
        GridKeys keys = new GridKeys(this, sheet, layers, listener, rows);
        Noted.in(table, focus -> keys.noted());
        table.addConfiguration(new PlanBindings(sheet, keys, blocks, bars, new RowDragMode(sheet, rows)));
        new CellMenu(this, table, sheet, layers, blocks, keys, listener::note);
        table.addListener(SWT.MouseMove, event -> bars.pointAt(table, event.x, event.y));
        table.configure();
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter(), new NoScalingDpiConverter()));
        layers.whenResized((column, width) -> {
            memory.keep(sheet.model().columns().get(column).kind(), width / sheet.metrics().px(1));
            relay();
        });
        layers.heads();
        tooltip = new PlanTooltip(table, sheet);
        listen();
        restyle();
    }

    public Control control() {
        return table;
    }

    /** Shows another state of the plan; the cursor stays with its element, or goes to the one named. */
    public void show(WorkplanModel next, Optional<StrategyElement> select) {
        boolean otherShape = !next.rows().equals(sheet.model().rows()) || !next.columns().equals(sheet.model().columns());
        int place = sheet.row();
        Optional<Row> before = row().map(sheet.model().rows()::get);
        boolean onObjective = sheet.hasCursor() && sheet.model().columns().get(sheet.column()).kind() == Kind.OBJECTIVE;
        boolean another = next.strategy() != sheet.model().strategy();
        Optional<Column> column = sheet.hasCursor() && !another ? Optional.of(sheet.model().columns().get(sheet.column()))
                : Optional.empty();
        sheet.show(next);
        if (otherShape) {
            layers.heads();
        }
        boolean otherWidths = layOut();
        if (otherShape) {
            table.refresh();
        }
        paint(seen.changed(next, layers.rowsInSight()).filter(rows -> !otherWidths));
        if (otherShape || select.isPresent()) {
            int row = select.flatMap(element -> isAt(next, before, element) ? before.flatMap(known ->
                    next.rowLike(known, place)) : next.rowOf(element))
                    .or(() -> before.flatMap(known -> onObjective && next.arrangement().isPlanOrder()
                            ? next.rowOf(known.objective()) : next.rowLike(known, place)))
                    .orElse(Math.min(place, next.rows().size() - 1));
            int at = column.map(next.columns()::indexOf).filter(i -> i >= 0).orElse(means());
            moveTo(row, at);
        }
    }

    /** @param rows those that look otherwise; empty if everything does */
    private void paint(Optional<List<Integer>> rows) {
        rows.ifPresentOrElse(some -> some.stream().map(row -> layers.bounds(row, 0)).forEach(row -> table.redraw(0, row.y,
                table.getClientArea().width, row.height, false)), table::redraw);
    }

    /** Puts the cursor on a cell and the focus into the grid. */
    public void select(int row, int column) {
        moveTo(row, column);
        table.setFocus();
    }

    /** The row under the cursor; empty if there is none. */
    public Optional<Integer> row() {
        return sheet.hasCursor() ? Optional.of(sheet.row()) : Optional.empty();
    }

    /** The column under the cursor; empty if there is none. */
    public Optional<Integer> column() {
        return sheet.hasCursor() ? Optional.of(sheet.column()) : Optional.empty();
    }

    /** Opens the editor of the cell under the cursor. */
    public void edit() {
        if (sheet.hasCursor() && sheet.model().rows().get(sheet.row()) instanceof Row.Head head) {
            listener.arranged(sheet.model().arrangement().toggled(head.key().name()));
        } else if (sheet.hasCursor()) {
            layers.selection().setSelectedCell(sheet.column(), sheet.row());
            unlessRefused(() -> table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry())));
        }
    }

    /** Edits the cell under the cursor, or says why it can't be. */
    void unlessRefused(Runnable editing) {
        (sheet.hasCursor() ? sheet.model().refusal(sheet.row(), sheet.column()) : Optional.<Edit.Refused>empty())
                .ifPresentOrElse(listener::asked, editing);
    }

    /** Adds an activity below the cursor, at the end of an objective or of the plan, and opens the editor of its name. */
    public void add() {
        commit();
        if (!sheet.model().rows().isEmpty()) {
            add(sheet.hasCursor() ? edits().add(sheet.row(), sheet.column())
                    : edits().add(sheet.model().rows().size() - 1, means()));
        }
    }

    private void add(Edit adding) {
        listener.asked(adding);
        if (adding instanceof Edit.Change added) {
            added.select().flatMap(sheet.model()::rowOf).ifPresent(row -> {
                select(row, means());
                edit();
                if (table.getActiveCellEditor() instanceof PlanTextEditor name) {
                    name.selectAll();
                }
            });
        }
    }

    /** What can be done to the rows that are selected. */
    public RowCommands rows() {
        return rows;
    }

    /** Takes over what is being typed, if an editor is open. */
    public void commit() {
        table.commitAndCloseActiveCellEditor();
    }

    /** Where a column stands on the screen. */
    public PlanLayers.Extent extent(int column) {
        return layers.extent(column);
    }

    /** Takes the colours of the present theme. */
    public void restyle() {
        table.setBackground(sheet.colour(Role.PAGE));
        table.getConfigRegistry().registerConfigAttribute(FreezeConfigAttributes.SEPARATOR_COLOR,
                sheet.colour(Role.FIELD_EDGE));
        table.redraw();
    }

    private void listen() {
        table.addLayerListener(event -> {
            if (event instanceof CellSelectionEvent) {
                follow();
            } else if (event instanceof ScrollEvent) {
                listener.moved();
            } else if (event instanceof CellEditorCreatedEvent created) {
                tooltip.hide();
                Control editor = created.getEditor().getEditorControl();
                if (editor instanceof Text) {
                    editor.addListener(SWT.Modify, typed -> listener.editing(true));
                } else {
                    listener.editing(true);
                }
                editor.addListener(SWT.Dispose, closed -> listener.editing(false));
                hint(editor);
            }
        });
        table.addListener(SWT.Resize, event -> {
            if (layers.measure()) {
                table.refresh();
            }
            layOut();
        });
        table.addListener(SWT.Traverse, event -> event.doit = TabKey.isLeaving(event));
        table.addListener(SWT.FocusIn, event -> table.redraw());
        table.addListener(SWT.FocusOut, event -> table.redraw());
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** A cost has several amounts: says which one is edited. */
    private void hint(Control editor) {
        sheet.model().columns().get(sheet.column()).year().filter(year -> sheet.hasCursor()).ifPresent(year -> {
            note.hint(editor.getBounds(), NLS.bind(Messages.Hint_planned, year.name()));
            editor.addListener(SWT.Move, moved -> note.hint(editor.getBounds(),
                    NLS.bind(Messages.Hint_planned, year.name())));
            editor.addListener(SWT.Dispose, closed -> note.hide());
        });
    }

    private void follow() {
        PositionCoordinate anchor = layers.selection().getSelectionAnchor();
        int row = anchor.getRowPosition();
        int column = anchor.getColumnPosition();
        if (row != sheet.row() || column != sheet.column()) {
            sheet.cursorAt(row, column);
            if (!cursor.equals(new Point(column, row))) {
                cursor = new Point(column, row);
                table.redraw();
            }
            if (sheet.hasCursor()) {
                listener.selected(row, column);
                table.getAccessible().setFocus(ACC.CHILDID_SELF);
            }
        }
    }

    /** The cell under the cursor, for a screen reader. */
    private String spoken() {
        if (!sheet.hasCursor()) {
            return Messages.Table_name;
        }
        String tip = sheet.model().tip(sheet.row(), sheet.column());
        String cell = tip.isEmpty() ? sheet.model().cell(sheet.row(), sheet.column()).text() : tip;
        return String.join(". ", cell, sheet.model().status(sheet.row(), sheet.column()));
    }

    private BlockCommands blocks() {
        return blocks;
    }

    /** Columns have other widths. */
    public void relay() {
        layOut();
        table.refresh(false);
    }

    /** Makes a column wider by so many steps, or narrower, down to a least width. */
    void widen(int column, int steps) {
        double width = layers.extent(column).width() / sheet.metrics().px(1);
        memory.keep(sheet.model().columns().get(column).kind(), Math.max(STEP, width + steps * STEP));
        relay();
    }

    void forgetWidth(int column) {
        memory.forget(sheet.model().columns().get(column).kind());
        relay();
    }

    /** Freezing forgets the cursor: it is put back. Tells whether the columns had other widths. */
    private boolean layOut() {
        int row = sheet.row();
        int column = sheet.column();
        boolean otherWidths = lay();
        if (row >= 0 && !sheet.hasCursor()) {
            moveTo(Math.min(row, sheet.model().rows().size() - 1), Math.min(column, sheet.model().columns().size() - 1));
        }
        return otherWidths;
    }

    private boolean lay() {
        int available = table.getClientArea().width - layers.gutterWidth();
        boolean otherWidths = available > 0 && layers.lay(new ColumnWidths(sheet.model(), sheet.fonts(), sheet.metrics(),
                memory.widths()).in(available), available);
        if (otherWidths) {
            listener.moved();
        }
        return otherWidths;
    }

    private void moveTo(int row, int column) {
        sheet.cursorAt(-1, -1);
        if (row >= 0) {
            layers.selection().setSelectedCell(column, row);
            layers.reveal(row, column);
            follow();
        }
    }

    /** An activity may stand in several rows: the cursor stays in the one it was in. */
    private static boolean isAt(WorkplanModel next, Optional<Row> before, StrategyElement element) {
        return before.filter(row -> row.element() == element && next.arrangement().isReordered()).isPresent();
    }

    private int means() {
        return sheet.model().columnOf(Kind.MEANS).orElseThrow();
    }

    private WorkplanEdits edits() {
        return new WorkplanEdits(sheet.model());
    }
}
