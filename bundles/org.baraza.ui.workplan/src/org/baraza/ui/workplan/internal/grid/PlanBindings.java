package org.baraza.ui.workplan.internal.grid;

import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.edit.action.KeyEditAction;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.resize.action.ColumnResizeCursorAction;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.selection.ITraversalStrategy;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.action.MoveSelectionAction;
import org.eclipse.nebula.widgets.nattable.selection.action.SelectCellAction;
import org.eclipse.nebula.widgets.nattable.selection.command.MoveSelectionCommand;
import org.eclipse.nebula.widgets.nattable.ui.action.ClearCursorAction;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.util.CellEdgeDetectUtil;
import org.eclipse.nebula.widgets.nattable.viewport.action.ViewportSelectColumnAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Point;

/** Keys and clicks of the grid beyond moving about. */
final class PlanBindings extends AbstractUiBindingConfiguration {

    /** What keys and clicks do to the cell under the cursor and to the rows that are selected. */
    interface Commands {

        /** Opens the editor of the cell under the cursor. */
        void edit();

        /** Begins to type into the cell under the cursor. */
        void type(Runnable editing);

        void add();

        /** Opens what the activity does, beyond its row. */
        void describe();

        void delete();

        void duplicate();

        void find();

        void move(boolean down);

        /** The gutter of a row was clicked. @param extend whether all rows as far as it are to be selected */
        void mark(int row, boolean extend);

        /** Sorts by a column, the other way, or no more. */
        void sort(int column);

        /** The column under the cursor is made wider by so many steps, or narrower. */
        void widen(int steps);

        /** A column is as wide as usual again. */
        void usualWidth(int column);

        /** Moves the ends of the time frame by so many quarters. */
        void shift(int first, int last);
    }

    /** From the left edge of the grid to behind the chevron of a group. */
    private static final double CHEVRON = 46;

    private final Sheet sheet;
    private final Commands commands;
    private final BlockCommands blocks;
    private final BarDragMode bars;
    private final RowDragMode rows;

    PlanBindings(Sheet sheet, Commands commands, BlockCommands blocks, BarDragMode bars, RowDragMode rows) {
        this.sheet = sheet;
        this.commands = commands;
        this.blocks = blocks;
        this.bars = bars;
        this.rows = rows;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        key(registry, SWT.NONE, SWT.F2, commands::edit);
        key(registry, SWT.NONE, SWT.INSERT, commands::add);
        key(registry, SWT.MOD1, SWT.DEL, commands::delete);
        key(registry, SWT.MOD1 | SWT.MOD2, 'd', commands::duplicate);
        key(registry, SWT.MOD1, 'f', commands::find);
        key(registry, SWT.MOD2, SWT.F2, commands::describe);
        blocks(registry);
        key(registry, SWT.MOD3, SWT.ARROW_UP, () -> commands.move(false));
        key(registry, SWT.MOD3, SWT.ARROW_DOWN, () -> commands.move(true));
        start(registry, SWT.HOME, -1);
        start(registry, SWT.END, 1);
        arrow(registry, sheet.isMirrored() ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT, MoveDirectionEnum.LEFT, -1);
        arrow(registry, sheet.isMirrored() ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT, MoveDirectionEnum.RIGHT, 1);
        for (int modifiers : new int[] {SWT.NONE, SWT.MOD2, SWT.MOD1 | SWT.MOD3}) {
            registry.registerKeyBinding(new LetterOrDigitKeyEventMatcher(modifiers),
                    (table, event) -> commands.type(() -> new KeyEditAction().run(table, event)));
        }
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.TAB),
                new MoveSelectionAction(MoveDirectionEnum.RIGHT, ITraversalStrategy.TABLE_TRAVERSAL_STRATEGY));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, SWT.TAB), new MoveSelectionAction(
                MoveDirectionEnum.LEFT, ITraversalStrategy.TABLE_TRAVERSAL_STRATEGY, false, false));
        enter(registry, SWT.CR);
        enter(registry, SWT.KEYPAD_CR);
        registry.registerDoubleClickBinding(new MouseEventMatcher(GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> commands.edit());
        headings(registry);
    }

    /** Enter goes down, and folds or unfolds a group at its head. */
    private void enter(UiBindingRegistry registry, int key) {
        IKeyAction down = new MoveSelectionAction(MoveDirectionEnum.DOWN, false, false);
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), (table, event) -> {
            if (sheet.isHead(sheet.row())) {
                commands.edit();
            } else {
                down.run(table, event);
            }
        });
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, key),
                new MoveSelectionAction(MoveDirectionEnum.UP, false, false));
    }

    /** A click on a heading sorts; its edge makes the column wider or narrower, and as wide as usual by a double click. */
    private void headings(UiBindingRegistry registry) {
        MouseEventMatcher heading = MouseEventMatcher.columnHeaderLeftClick(SWT.NONE);
        MouseEventMatcher edge = new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER,
                MouseEventMatcher.LEFT_BUTTON);
        registry.registerFirstMouseDownBinding(heading, (table, event) -> table.forceFocus());
        registry.registerFirstSingleClickBinding(heading, (table, event) -> commands.sort(column(table, event)));
        registry.registerFirstSingleClickBinding(edge, (table, event) -> { });
        registry.registerFirstDoubleClickBinding(edge, (table, event) -> commands.usualWidth(table
                .getColumnIndexByPosition(CellEdgeDetectUtil.getColumnPositionToResize(table,
                        new Point(event.x, event.y)))));
        registry.registerFirstMouseMoveBinding(new ColumnResizeEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0),
                new ColumnResizeCursorAction());
        registry.registerMouseMoveBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER, 0),
                new ClearCursorAction());
        registry.registerFirstMouseDragMode(edge, new ColumnResizeDragMode());
        registry.registerFirstSingleClickBinding(new MouseEventMatcher(GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON) {
            @Override
            public boolean matches(NatTable table, MouseEvent event, LabelStack regions) {
                int row = table.getRowPositionByY(event.y);
                return super.matches(table, event, regions) && row >= 0
                        && sheet.isHead(table.getRowIndexByPosition(row)) && event.x < sheet.px(CHEVRON);
            }
        }, (table, event) -> commands.edit());
    }

    private static int column(NatTable table, MouseEvent event) {
        return table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
    }

    private void blocks(UiBindingRegistry registry) {
        key(registry, SWT.NONE, SWT.DEL, blocks::clear);
        key(registry, SWT.MOD1, 'c', blocks::copy);
        key(registry, SWT.MOD1, 'x', blocks::cut);
        key(registry, SWT.MOD1, 'v', blocks::paste);
        key(registry, SWT.MOD1, 'd', blocks::fillDown);
        registry.registerFirstMouseDragMode(bars.matcher(), bars);
        registry.registerFirstMouseDragMode(
                new MouseEventMatcher(GridRegion.ROW_HEADER, MouseEventMatcher.LEFT_BUTTON), rows);
        gutter(registry, SWT.NONE);
        gutter(registry, SWT.MOD2);
        stayOneBlock(registry, SWT.MOD1);
        stayOneBlock(registry, SWT.MOD1 | SWT.MOD2);
    }

    /** What is selected is one block, whatever key is held: commands are about all of it, and nothing may stand between. */
    private void stayOneBlock(UiBindingRegistry registry, int keys) {
        registry.registerFirstMouseDownBinding(MouseEventMatcher.bodyLeftClick(keys), (table, event) -> {
            event.stateMask &= ~SWT.MOD1;
            new SelectCellAction().run(table, event);
        });
        registry.registerFirstMouseDownBinding(MouseEventMatcher.columnHeaderLeftClick(keys),
                new ViewportSelectColumnAction((keys & SWT.MOD2) != 0, false));
        gutter(registry, keys);
    }

    /** Only where the button is let go a row is selected: until then all that are can be dragged. */
    private void gutter(UiBindingRegistry registry, int modifiers) {
        MouseEventMatcher gutter = new MouseEventMatcher(modifiers, GridRegion.ROW_HEADER, MouseEventMatcher.LEFT_BUTTON);
        registry.registerFirstMouseDownBinding(gutter, (table, event) -> table.forceFocus());
        registry.registerFirstSingleClickBinding(gutter, (table, event) -> {
            int row = table.getRowIndexByPosition(table.getRowPositionByY(event.y));
            if (row >= 0 && row < sheet.model().rows().size()) {
                commands.mark(row, (modifiers & SWT.MOD2) != 0);
            }
        });
    }

    /** An arrow goes where it points, also where columns and quarters run from right to left. */
    private void arrow(UiBindingRegistry registry, int key, MoveDirectionEnum direction, int quarters) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key),
                new MoveSelectionAction(direction, false, false));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, key),
                (table, event) -> table.doCommand(new MoveSelectionCommand(direction, SelectionLayer.MOVE_ALL, false, false)));
        inTime(registry, SWT.MOD2, key, direction, quarters, quarters);
        inTime(registry, SWT.MOD1 | SWT.MOD2, key, direction, 0, quarters);
        key(registry, SWT.MOD3, key, () -> commands.widen(quarters));
    }

    /** In the time frame the keys change it; elsewhere they extend the selection. */
    private void inTime(UiBindingRegistry registry, int modifiers, int key, MoveDirectionEnum direction, int first,
            int last) {
        IKeyAction extend = new MoveSelectionAction(direction, true, false);
        registry.registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), (table, event) -> {
            if (isInTime()) {
                commands.shift(first, last);
            } else {
                extend.run(table, event);
            }
        });
    }

    /** Where a time frame begins. Arrows with Alt and Shift would send the window to another desktop on some systems. */
    private void start(UiBindingRegistry registry, int key, int quarters) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD2, key) {
            @Override
            public boolean matches(KeyEvent event) {
                return isInTime() && super.matches(event);
            }
        }, (table, event) -> commands.shift(quarters, 0));
    }

    private boolean isInTime() {
        return sheet.hasCursor() && sheet.model().columns().get(sheet.column()).kind() == Kind.TIME;
    }

    private static void key(UiBindingRegistry registry, int modifiers, int key, Runnable command) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(modifiers, key), (table, event) -> command.run());
    }
}
