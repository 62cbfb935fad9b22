package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Row;
import org.baraza.ui.workplan.internal.model.WorkplanEdits;
import org.baraza.ui.workplan.internal.model.block.Area;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRegionCommand;

/** What is done to all selected rows, each as one step; those that stay in the plan stay selected. */
public final class RowCommands {

    private final WorkplanGrid grid;
    private final Sheet sheet;
    private final BlockCommands blocks;
    private final SelectionLayer selection;
    private final Consumer<Edit> asked;

    RowCommands(WorkplanGrid grid, Sheet sheet, BlockCommands blocks, SelectionLayer selection, Consumer<Edit> asked) {
        this.grid = grid;
        this.sheet = sheet;
        this.blocks = blocks;
        this.selection = selection;
        this.asked = asked;
    }

    public void delete() {
        asked.accept(edits().delete(chosen()));
    }

    public void duplicate() {
        asked.accept(edits().duplicate(chosen()));
    }

    public void move(boolean down) {
        moving(edits().move(chosen(), down), chosen());
    }

    void shift(int first, int last) {
        asked.accept(edits().shift(chosen(), first, last));
    }

    void moveTo(List<Integer> rows, int target) {
        moving(edits().moveTo(rows, target), rows);
    }

    /** Those that are selected, if this is one of them, else it alone. */
    List<Integer> with(int row) {
        return chosen().contains(row) ? chosen() : List.of(row);
    }

    /** Selects a whole row, or all as far as it from where the cursor is. */
    void choose(int row, boolean extend) {
        int from = extend && sheet.hasCursor() ? sheet.row() : row;
        grid.select(from, means());
        choose(Math.min(from, row), Math.max(from, row), means(), sheet.model().columns().size() - 1);
    }

    private List<Integer> chosen() {
        return sheet.hasCursor() ? blocks.area().rows() : List.of();
    }

    private void moving(Edit edit, List<Integer> rows) {
        List<Row> moved = rows.stream().map(sheet.model().rows()::get).filter(Row.Planned.class::isInstance).toList();
        Area before = blocks.area();
        asked.accept(edit);
        if (edit instanceof Edit.Change && moved.size() > 1) {
            int[] now = IntStream.range(0, sheet.model().rows().size()).filter(row -> moved.stream()
                    .anyMatch(sheet.model().rows().get(row)::isLike)).toArray();
            choose(now[0], now[now.length - 1], before.firstColumn(), before.lastColumn());
        }
    }

    private void choose(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        SelectRegionCommand region = new SelectRegionCommand(selection, firstColumn, firstRow, lastColumn - firstColumn + 1,
                lastRow - firstRow + 1, false, false);
        region.setAnchorColumnPosition(sheet.column());
        region.setAnchorRowPosition(sheet.row());
        selection.doCommand(region);
    }

    private int means() {
        return sheet.model().columnOf(Kind.MEANS).orElseThrow();
    }

    private WorkplanEdits edits() {
        return new WorkplanEdits(sheet.model());
    }
}
