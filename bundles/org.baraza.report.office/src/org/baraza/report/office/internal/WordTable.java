package org.baraza.report.office.internal;

import java.io.InterruptedIOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.baraza.report.Progress;
import org.baraza.report.Table;
import org.baraza.report.Table.Kind;
import org.baraza.report.Table.PlacedCell;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** One table, as wide as the text: its head stands again on every page, no row is torn apart. */
final class WordTable {

    private final Table table;
    private final WordStyles styles;
    private final List<Integer> widths;
    private final XWPFTable target;
    private final WordFlow pages;
    private final WordRows rows;

    /**
     * @param widths of the columns, in twentieths of a point
     * @param pages on which its rows are reckoned to stand
     */
    WordTable(XWPFDocument file, Table table, WordStyles styles, List<Integer> widths, WordFlow pages, boolean rightToLeft) {
        this.table = table;
        this.styles = styles;
        this.widths = widths;
        this.pages = pages;
        this.rows = new WordRows(table);
        this.target = file.createTable();
        target.removeRow(0);
        target.setStyleID(styles.id(WordStyle.TABLE));
        target.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        CTTblPr properties = target.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        if (rightToLeft) {
            properties.addNewBidiVisual().setVal(STOnOff1.ON);
        }
        CTTblGrid grid = target.getCTTbl().getTblGrid() == null ? target.getCTTbl().addNewTblGrid()
                : target.getCTTbl().getTblGrid();
        widths.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
    }

    void write() throws InterruptedIOException {
        write(slots(table.headRows(), table.headCells()));
        write(slots(table.rows().size(), table.placedCells()));
    }

    /** For each row and column, the cell that covers it. */
    private PlacedCell[][] slots(int rows, List<PlacedCell> cells) {
        PlacedCell[][] slots = new PlacedCell[rows][widths.size()];
        for (PlacedCell placed : cells) {
            for (int row = placed.row(); row < placed.row() + placed.cell().rows(); row++) {
                for (int column = placed.column(); column < placed.column() + placed.cell().columns(); column++) {
                    slots[row][column] = placed;
                }
            }
        }
        return slots;
    }

    private void write(PlacedCell[][] slots) throws InterruptedIOException {
        for (int row = 0; row < slots.length; row++) {
            if (slots[row][0].kind() != Kind.HEAD) {
                Progress.step();
            }
            XWPFTableRow targetRow = target.insertNewTableRow(target.getNumberOfRows());
            targetRow.setCantSplitRow(true);
            targetRow.setRepeatHeader(slots[row][0].kind() == Kind.HEAD);
            for (int column = 0; column < widths.size(); column += slots[row][column].cell().columns()) {
                write(slots[row][column], row, targetRow);
            }
        }
    }

    private void write(PlacedCell placed, int row, XWPFTableRow targetRow) {
        int span = placed.cell().columns();
        int width = widths.subList(placed.column(), placed.column() + span).stream().mapToInt(Integer::intValue).sum();
        XWPFTableCell cell = targetRow.createCell();
        boolean withNext = placed.kind() == Kind.HEAD ? rows.isShort() : rows.staysWithNext(row);
        WordCell target = new WordCell(cell, styles, placed.kind(), table.columns().get(placed.column()), withNext);
        int end = placed.row() + placed.cell().rows();
        boolean first = placed.row() == row || beginsPage(placed, row);
        boolean last = row == end - 1 || beginsPage(placed, row + 1);
        target.shape(width, span, first, last);
        if (placed.kind() == Kind.HEAD ? last : first) {
            target.write(placed.cell());
        }
    }

    /** What stands beside several rows is said again on the page on which they go on: Word would leave its place empty. */
    private boolean beginsPage(PlacedCell placed, int row) {
        return placed.kind() != Kind.HEAD && row > 0 && row < table.rows().size()
                && pages.page(table.rows().get(row)) != pages.page(table.rows().get(row - 1));
    }
}
