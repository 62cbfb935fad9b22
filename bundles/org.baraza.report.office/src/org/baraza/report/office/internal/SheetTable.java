package org.baraza.report.office.internal;

import java.io.InterruptedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Progress;
import org.baraza.report.Table;
import org.baraza.report.Table.Kind;
import org.baraza.report.Table.PlacedCell;
import org.baraza.report.XmlLetters;

/** One table on a sheet. What adds up is a formula, wherever the figures above or before it do add up to it. */
final class SheetTable {

    /** In points; the last of a row's lines has room below it. */
    private static final float LINE = 13;

    private final SXSSFSheet sheet;
    private final Table table;
    private final SheetStyles styles;
    private final SheetColumns columns;
    private final SheetPages pages;
    private final int top;
    private final int body;
    private final Map<Integer, List<PlacedCell>> rows;
    private final List<Integer> decimals;

    /**
     * @param top row of the sheet in which the table begins, from 0
     * @param pages of paper that it is printed on
     */
    SheetTable(SXSSFSheet sheet, Table table, SheetStyles styles, SheetColumns columns, int top,
            SheetPages pages) {
        this.sheet = sheet;
        this.table = table;
        this.styles = styles;
        this.columns = columns;
        this.pages = pages;
        this.top = top;
        this.body = top + table.headRows();
        List<PlacedCell> cells = table.placedCells();
        this.rows = cells.stream().collect(Collectors.groupingBy(PlacedCell::row));
        this.decimals = IntStream.range(0, table.columns().size()).map(column -> cells.stream()
                .filter(placed -> placed.column() == column).flatMap(placed -> placed.cell().number().stream())
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale())).max().orElse(0)).boxed().toList();
    }

    CellRangeAddress headRange() {
        return new CellRangeAddress(top, body - 1, -1, -1);
    }

    /** The row after the last. */
    int end() {
        return body + table.rows().size();
    }

    void write() throws InterruptedIOException {
        pages.table(headRange(), end());
        Map<Integer, List<PlacedCell>> head = table.headCells().stream()
                .collect(Collectors.groupingBy(PlacedCell::row));
        for (int i = 0; i < table.headRows(); i++) {
            row(top + i, Kind.HEAD, head.getOrDefault(i, List.of()), top);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            Progress.step();
            row(body + i, table.rows().get(i).kind(), rows.getOrDefault(i, List.of()), body);
        }
    }

    /** @param origin the row of the sheet from which the cells count theirs */
    private void row(int index, Kind kind, List<PlacedCell> cells, int origin) {
        SXSSFRow row = sheet.createRow(index);
        for (int column = 0; column < table.columns().size(); column++) {
            row.createCell(column).setCellStyle(styles.blank(kind));
        }
        int lines = cells.stream().filter(placed -> placed.cell().rows() == 1).mapToInt(columns::lines).max().orElse(1);
        float height = Math.max(1, lines) * LINE + 2;
        row.setHeightInPoints(height);
        pages.row(index, height);
        if (kind == Kind.GROUP) {
            pages.keepWithNext(index);
        }
        for (PlacedCell placed : cells) {
            fill(row.getCell(placed.column()), placed);
            merge(placed, origin);
        }
    }

    private void merge(PlacedCell placed, int origin) {
        Cell cell = placed.cell();
        if (cell.columns() > 1 || cell.rows() > 1) {
            int row = origin + placed.row();
            // overlaps can't be: the table has seen to that, and a check of each against all takes long
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + cell.rows() - 1, placed.column(),
                    placed.column() + cell.columns() - 1));
        }
    }

    private void fill(SXSSFCell target, PlacedCell placed) {
        Cell cell = placed.cell();
        if (cell.number().isPresent()) {
            target.setCellStyle(styles.number(placed.kind(), decimals.get(placed.column()), cell.colour(),
                    table.columns().get(placed.column()).currency(), NumberWords.of(cell.text())));
            formula(placed).ifPresent(target::setCellFormula);
            target.setCellValue(cell.number().orElseThrow().doubleValue());
        } else {
            String text = XmlLetters.only(cell.lead().map(lead -> cell.text().isEmpty() ? lead : lead + "\n").orElse("")
                    + cell.text());
            CellStyle style = styles.text(placed, table.columns().get(placed.column()), SheetStyles.wouldRun(text));
            target.setCellValue(XmlLetters.inWorkbook(text));
            target.setCellStyle(style);
        }
    }

    private Optional<String> formula(PlacedCell placed) {
        if (table.columns().get(placed.column()).kind() == Column.Kind.SUM) {
            return across(placed);
        }
        return placed.kind() == Kind.TOTAL ? down(placed) : Optional.empty();
    }

    /** The numbers before this one in the group of its column. */
    private Optional<String> across(PlacedCell placed) {
        Optional<String> group = table.columns().get(placed.column()).group();
        int from = placed.column();
        while (from > 0 && table.columns().get(from - 1).group().equals(group)
                && table.columns().get(from - 1).kind() == Column.Kind.PLAIN) {
            from--;
        }
        int first = from;
        List<PlacedCell> before = rows.get(placed.row()).stream()
                .filter(cell -> cell.column() >= first && cell.column() < placed.column()).toList();
        return sum(before, placed, new CellRangeAddress(body + placed.row(), body + placed.row(), first,
                placed.column() - 1));
    }

    /** The numbers over this one, as far as the last total. */
    private Optional<String> down(PlacedCell placed) {
        int from = placed.row();
        while (from > 0 && table.rows().get(from - 1).kind() != Kind.TOTAL) {
            from--;
        }
        List<PlacedCell> above = IntStream.range(from, placed.row()).mapToObj(row -> rows.getOrDefault(row, List.of()))
                .flatMap(List::stream).filter(cell -> cell.column() == placed.column()).toList();
        return sum(above, placed, new CellRangeAddress(body + from, body + placed.row() - 1, placed.column(),
                placed.column()));
    }

    private static Optional<String> sum(List<PlacedCell> parts, PlacedCell whole, CellRangeAddress range) {
        BigDecimal sum = parts.stream().flatMap(part -> part.cell().number().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean adds = !parts.isEmpty() && whole.cell().number().orElseThrow().compareTo(sum) == 0;
        return adds ? Optional.of("SUM(" + new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString()
                + ":" + new CellReference(range.getLastRow(), range.getLastColumn()).formatAsString() + ")")
                : Optional.empty();
    }
}
