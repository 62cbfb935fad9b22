package org.baraza.ui.workplan.internal.grid;

import java.util.OptionalInt;
import java.util.function.Consumer;

import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Row;
import org.baraza.ui.workplan.internal.model.WorkplanEdits;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.ui.action.IDragMode;
import org.eclipse.swt.events.MouseEvent;

/** Drags a row by its gutter to where another one stands. */
final class RowDragMode implements IDragMode {

    private final Sheet sheet;
    private final Consumer<Edit> asked;
    private OptionalInt from = OptionalInt.empty();

    RowDragMode(Sheet sheet, Consumer<Edit> asked) {
        this.sheet = sheet;
        this.asked = asked;
    }

    @Override
    public void mouseDown(NatTable table, MouseEvent event) {
        from = row(table, event);
    }

    @Override
    public void mouseMove(NatTable table, MouseEvent event) {
        OptionalInt over = row(table, event);
        if (from.isPresent() && !over.equals(sheet.dropRow())) {
            sheet.dropAt(over.equals(from) ? OptionalInt.empty() : over);
            table.redraw();
        }
    }

    @Override
    public void mouseUp(NatTable table, MouseEvent event) {
        OptionalInt to = row(table, event);
        sheet.dropAt(OptionalInt.empty());
        table.redraw();
        if (from.isPresent() && to.isPresent()) {
            asked.accept(new WorkplanEdits(sheet.model()).moveTo(from.getAsInt(), to.getAsInt()));
        }
    }

    private OptionalInt row(NatTable table, MouseEvent event) {
        int position = table.getRowPositionByY(event.y);
        int row = position < 0 ? -1 : table.getRowIndexByPosition(position);
        boolean inPlan = position >= HeaderData.TIERS && row >= 0 && row < sheet.model().rows().size();
        return inPlan && (from.isPresent() || sheet.model().rows().get(row) instanceof Row.Planned)
                ? OptionalInt.of(row) : OptionalInt.empty();
    }
}
