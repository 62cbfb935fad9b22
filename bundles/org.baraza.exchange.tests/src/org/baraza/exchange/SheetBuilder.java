package org.baraza.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Merge;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.UnreadableFileException;
import org.baraza.exchange.table.Workbook;

/**
 * Spreadsheets for tests, a line a row, values divided by bars; what looks like a number is one, unless it has an
 * apostrophe before it. A caret says that the cell is merged with the one above.
 *
 * <pre>
 * Workbook book = SheetBuilder.named("Workplan")
 *         .row("Objective | Activity | Cost Y1")
 *         .row("To train  | Course   | 1200   ")
 *         .row("^         | Exam     | '1 300 ").book();
 * </pre>
 */
public final class SheetBuilder {

    private final Bounds bounds = new Bounds();
    private final Sheet.Builder sheet;
    private final int[] tops = new int[200];
    private final int[] bottoms = new int[200];
    private int next;

    private SheetBuilder(String name) {
        sheet = new Sheet.Builder(name, bounds);
    }

    public static SheetBuilder named(String name) {
        return new SheetBuilder(name);
    }

    public SheetBuilder row(String line) throws UnreadableFileException {
        String[] values = line.split("\\|", -1);
        for (int column = 0; column < values.length; column++) {
            String value = values[column].strip();
            if (value.equals("^")) {
                bottoms[column] = next;
            } else {
                merge(column);
                tops[column] = next;
                bottoms[column] = next;
                if (!value.isEmpty()) {
                    sheet.put(next, column, cell(value));
                }
            }
        }
        next++;
        return this;
    }

    /** A row whose only value spans so many columns. */
    public SheetBuilder title(String text, int columns) throws UnreadableFileException {
        sheet.put(next, 0, new Cell.Text(text));
        sheet.merge(new Merge(next, next, 0, columns - 1));
        next++;
        return this;
    }

    public SheetBuilder gap(int rows) {
        next += rows;
        return this;
    }

    private void merge(int column) throws UnreadableFileException {
        if (bottoms[column] > tops[column]) {
            sheet.merge(new Merge(tops[column], bottoms[column], column, column));
        }
    }

    private static Cell cell(String value) {
        if (value.startsWith("'")) {
            return new Cell.Text(value.substring(1));
        }
        if (value.matches("-?\\d+(\\.\\d+)?")) {
            return new Cell.Number(new BigDecimal(value), false);
        }
        if (value.matches("\\d+(\\.\\d+)?%")) {
            return new Cell.Number(new BigDecimal(value.replace("%", "")).movePointLeft(2), true);
        }
        return value.matches("\\d{4}-\\d\\d-\\d\\d") ? new Cell.Day(LocalDate.parse(value))
                : value.startsWith("#") ? new Cell.Fault(value) : new Cell.Text(value.replace("\\n", "\n"));
    }

    public Sheet build() throws UnreadableFileException {
        for (int column = 0; column < tops.length; column++) {
            merge(column);
        }
        return sheet.build();
    }

    public Workbook book() throws UnreadableFileException {
        return new Workbook("book.xlsx", Workbook.Format.XLSX, List.of(build()));
    }
}
