package org.baraza.ui.workplan.internal.grid;

import org.baraza.ui.MenuKeys;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What a right click, or the menu key, offers at a cell; each entry says the key that does the same. */
final class CellMenu {

    private final WorkplanGrid grid;
    private final NatTable table;
    private final Sheet sheet;
    private final PlanLayers layers;
    private final PlanBindings.Commands commands;
    private final BlockCommands blocks;
    private final Runnable note;

    /** @param note opens the notes of the cell under the cursor */
    CellMenu(WorkplanGrid grid, NatTable table, Sheet sheet, PlanLayers layers, BlockCommands blocks,
            PlanBindings.Commands commands, Runnable note) {
        this.grid = grid;
        this.table = table;
        this.sheet = sheet;
        this.layers = layers;
        this.commands = commands;
        this.blocks = blocks;
        this.note = note;
        table.addListener(SWT.MenuDetect, this::open);
    }

    private void open(Event event) {
        event.doit = false;
        if (event.detail == SWT.MENU_MOUSE) {
            choose(table.toControl(event.x, event.y));
        }
        if (sheet.hasCursor()) {
            show(event.detail == SWT.MENU_MOUSE ? new Point(event.x, event.y) : belowCursor());
        }
    }

    /** What is clicked is chosen first, unless it is among what is chosen already. */
    private void choose(Point at) {
        int row = table.getRowIndexByPosition(table.getRowPositionByY(at.y));
        int column = table.getColumnIndexByPosition(table.getColumnPositionByX(at.x));
        LabelStack regions = table.getRegionLabelsByXY(at.x, at.y);
        if (regions != null && regions.hasLabel(GridRegion.BODY)
                && !layers.selection().isCellPositionSelected(column, row)) {
            grid.select(row, column);
        }
        table.forceFocus();
    }

    private Point belowCursor() {
        Rectangle cell = layers.bounds(sheet.row(), sheet.column());
        return table.toDisplay(cell.x, cell.y + cell.height);
    }

    private void show(Point at) {
        Menu menu = new Menu(table);
        boolean editable = sheet.model().isEditable(sheet.row(), sheet.column());
        boolean planned = sheet.isActivity(sheet.row());
        item(menu, Messages.Menu_edit, SWT.F2, editable, commands::edit);
        item(menu, Messages.Menu_describe, SWT.MOD2 | SWT.F2, planned, commands::describe);
        boolean noted = !sheet.model().findings(sheet.row(), sheet.column()).isEmpty();
        item(menu, Messages.Menu_notes, SWT.MOD1 | '1', noted, note);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Menu_cut, SWT.MOD1 | 'X', editable, blocks::cut);
        item(menu, Messages.Menu_copy, SWT.MOD1 | 'C', true, blocks::copy);
        item(menu, Messages.Menu_paste, SWT.MOD1 | 'V', editable, blocks::paste);
        item(menu, Messages.Menu_fill, SWT.MOD1 | 'D', editable, blocks::fillDown);
        item(menu, Messages.Menu_clear, SWT.DEL, editable, blocks::clear);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Menu_add, SWT.INSERT, true, commands::add);
        item(menu, Messages.Menu_duplicate, SWT.MOD1 | SWT.MOD2 | 'D', planned, commands::duplicate);
        item(menu, Messages.Menu_up, SWT.MOD3 | SWT.ARROW_UP, planned, () -> commands.move(false));
        item(menu, Messages.Menu_down, SWT.MOD3 | SWT.ARROW_DOWN, planned, () -> commands.move(true));
        item(menu, Messages.Menu_delete, SWT.MOD1 | SWT.DEL, planned, commands::delete);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Menu_wider, SWT.MOD3 | (sheet.isMirrored() ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT), true,
                () -> commands.widen(1));
        item(menu, Messages.Menu_narrower, SWT.MOD3 | (sheet.isMirrored() ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT), true,
                () -> commands.widen(-1));
        menu.setLocation(at);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String words, int key, boolean enabled, Runnable body) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(MenuKeys.with(words, key));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> body.run());
    }
}
