package org.baraza.ui.workplan.internal.grid;

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

    CellMenu(WorkplanGrid grid, NatTable table, Sheet sheet, PlanLayers layers, BlockCommands blocks,
            PlanBindings.Commands commands) {
        this.grid = grid;
        this.table = table;
        this.sheet = sheet;
        this.layers = layers;
        this.commands = commands;
        this.blocks = blocks;
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
        item(menu, Messages.Menu_edit, editable, commands::edit);
        item(menu, Messages.Menu_describe, planned, commands::describe);
        item(menu, Messages.Menu_notes, !sheet.model().findings(sheet.row(), sheet.column()).isEmpty(), commands::note);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Menu_cut, editable, blocks::cut);
        item(menu, Messages.Menu_copy, true, blocks::copy);
        item(menu, Messages.Menu_paste, editable, blocks::paste);
        item(menu, Messages.Menu_fill, editable, blocks::fillDown);
        item(menu, Messages.Menu_clear, editable, blocks::clear);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Menu_add, true, commands::add);
        item(menu, Messages.Menu_duplicate, planned, commands::duplicate);
        item(menu, Messages.Menu_up, planned, () -> commands.move(false));
        item(menu, Messages.Menu_down, planned, () -> commands.move(true));
        item(menu, Messages.Menu_delete, planned, commands::delete);
        menu.setLocation(at);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String words, boolean enabled, Runnable body) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> body.run());
    }
}
