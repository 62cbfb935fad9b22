package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.viewport.action.AutoScrollDragMode;
import org.eclipse.swt.events.MouseEvent;

/**
 * Drags a row by its gutter, with all that are selected with it, to where another one stands. At the edge of the grid the
 * rows scroll, and Escape puts it back.
 */
final class RowDragMode extends AutoScrollDragMode {

    private final Sheet sheet;
    private final RowCommands commands;
    private final EscapeKey escape = new EscapeKey(this::end);
    private List<Integer> moved = List.of();
    private NatTable table;

    RowDragMode(Sheet sheet, RowCommands commands) {
        super(false, true);
        this.sheet = sheet;
        this.commands = commands;
    }

    @Override
    public void mouseDown(NatTable dragged, MouseEvent event) {
        table = dragged;
        OptionalInt row = row(event.y);
        if (row.isPresent() && sheet.isActivity(row.getAsInt())) {
            moved = commands.with(row.getAsInt());
            escape.listen(table.getDisplay());
        }
    }

    @Override
    public void mouseMove(NatTable dragged, MouseEvent event) {
        if (!moved.isEmpty()) {
            super.mouseMove(dragged, event);
            dropAt(row(event.y));
        }
    }

    /** Rows scroll under the pointer. */
    @Override
    protected void performDragAction(NatTable dragged, int x, int y, MoveDirectionEnum horizontal,
            MoveDirectionEnum vertical) {
        dropAt(row(y));
    }

    @Override
    public void mouseUp(NatTable dragged, MouseEvent event) {
        super.mouseUp(dragged, event);
        List<Integer> rows = moved;
        end();
        row(event.y).ifPresent(target -> commands.moveTo(rows, target));
    }

    private void dropAt(OptionalInt over) {
        OptionalInt next = over.isPresent() && moved.contains(over.getAsInt()) ? OptionalInt.empty() : over;
        if (!moved.isEmpty() && !next.equals(sheet.dropRow())) {
            sheet.dropAt(next);
            table.redraw();
        }
    }

    private void end() {
        moved = List.of();
        sheet.dropAt(OptionalInt.empty());
        escape.leave(table.getDisplay());
        table.redraw();
    }

    private OptionalInt row(int y) {
        int position = table.getRowPositionByY(y);
        int row = position < 0 ? -1 : table.getRowIndexByPosition(position);
        return position >= HeaderData.TIERS && row >= 0 && row < sheet.model().rows().size() ? OptionalInt.of(row)
                : OptionalInt.empty();
    }
}
