package org.baraza.ui.workplan.internal.grid;

import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.Consumer;

import org.baraza.ui.Cells;
import org.baraza.ui.ClipboardCells;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Row;
import org.baraza.ui.workplan.internal.model.block.Area;
import org.baraza.ui.workplan.internal.model.block.Blocks;
import org.baraza.ui.workplan.internal.model.block.Pasted;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRegionCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** What keys do to the selected cells: copy, cut, paste, fill down, delete content. */
final class BlockCommands {

    private final Control owner;
    private final Sheet sheet;
    private final SelectionLayer selection;
    private final Consumer<Pasted> asked;

    BlockCommands(Control owner, Sheet sheet, SelectionLayer selection, Consumer<Pasted> asked) {
        this.owner = owner;
        this.sheet = sheet;
        this.selection = selection;
        this.asked = asked;
    }

    void copy() {
        if (sheet.hasCursor()) {
            String text = blocks().copy(area()).text();
            Clipboard clipboard = new Clipboard(owner.getDisplay());
            try {
                clipboard.setContents(new Object[] { text.isEmpty() ? " " : text },
                        new Transfer[] { TextTransfer.getInstance() });
            } finally {
                clipboard.dispose();
            }
        }
    }

    void cut() {
        copy();
        clear();
    }

    void paste() {
        if (sheet.hasCursor()) {
            ClipboardCells.of(owner).ifPresent(held -> paste(held, area()));
        }
    }

    /** What was pasted is selected, as in a spreadsheet: the next key is about all of it. */
    private void paste(Cells held, Area at) {
        List<Row> rows = sheet.model().rows();
        Pasted pasted = blocks().paste(held, at);
        asked.accept(pasted);
        int height = Math.min(held.rows().size(), rows.size() - at.firstRow());
        int width = Math.min(held.width(), sheet.model().columns().size() - at.firstColumn());
        boolean isBlock = held.rows().size() > 1 || held.width() > 1;
        if (isBlock && pasted.edit() instanceof Edit.Change change && change.select().isEmpty()
                && sheet.model().rows().equals(rows)) {
            selection.doCommand(new SelectRegionCommand(selection, at.firstColumn(), at.firstRow(), width, height, false,
                    false));
        }
    }

    void fillDown() {
        if (sheet.hasCursor()) {
            asked.accept(blocks().fillDown(area()));
        }
    }

    void clear() {
        if (sheet.hasCursor()) {
            asked.accept(blocks().clear(area()));
        }
    }

    /** The rectangle round all that is selected. */
    Area area() {
        IntSummaryStatistics rows = selection.getSelectedRowPositions().stream()
                .flatMap(range -> range.getMembers().stream()).mapToInt(Integer::intValue).summaryStatistics();
        IntSummaryStatistics columns = Arrays.stream(selection.getSelectedColumnPositions()).summaryStatistics();
        return rows.getCount() == 0 || columns.getCount() == 0 ? Area.of(sheet.row(), sheet.column())
                : new Area(rows.getMin(), rows.getMax(), columns.getMin(), columns.getMax());
    }

    private Blocks blocks() {
        return new Blocks(sheet.model());
    }
}
