package org.baraza.report.office.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.baraza.drawing.Weight;
import org.baraza.report.Block;
import org.baraza.report.Cell;
import org.baraza.report.Chart;
import org.baraza.report.ColumnWidths;
import org.baraza.report.DocumentFormats;
import org.baraza.report.Table;
import org.baraza.report.Table.PlacedCell;

/**
 * The columns of a sheet, as wide as the widest table under each asks for.
 *
 * @param letters width of each column
 */
record SheetColumns(double[] letters) {

    /** Text that is longer wraps. */
    private static final double MOST = 44;
    /** What a large sheet of paper that lies holds, in letters. */
    private static final int PAGE = 190;
    private static final double USUAL = 8.43;
    private static final double LEAST_RUNNING = 90;
    private static final double ROUNDING = 0.01;
    /** Of a letter of a column, a nought of eleven points, in sizes of the letters of a cell, and of a running text. */
    private static final double CELL_LETTER = 0.6;
    private static final double RUNNING_LETTER = 0.55;
    private static final LetterWidths REGULAR = new LetterWidths(Weight.REGULAR);
    private static final LetterWidths BOLD = new LetterWidths(Weight.BOLD);
    /** Excel counts in 256ths of a letter. */
    private static final int LETTER = 256;

    static SheetColumns of(List<Block> blocks, DocumentFormats formats) {
        List<Table> tables = blocks.stream().flatMap(block -> switch (block) {
            case Table table -> Stream.of(table);
            case Chart chart -> Stream.of(chart.table(formats));
            default -> Stream.<Table>empty();
        }).toList();
        double[] letters = new double[tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0)];
        for (Table table : tables) {
            double[] wanted = wanted(table);
            for (int i = 0; i < wanted.length; i++) {
                letters[i] = Math.max(letters[i], wanted[i]);
            }
        }
        return new SheetColumns(letters);
    }

    /** No wider in all than a sheet of paper can be read at, if the words allow it. */
    private static double[] wanted(Table table) {
        ColumnWidths widths = ColumnWidths.of(table);
        List<Double> whole = widths.letters().stream().map(width -> Math.min(MOST, width + 1)).toList();
        boolean wide = whole.stream().mapToDouble(Double::doubleValue).sum() > PAGE;
        List<Integer> narrow = wide ? widths.within(PAGE, 1) : List.of();
        double[] wanted = new double[whole.size()];
        for (int i = 0; i < wanted.length; i++) {
            int currency = table.columns().get(i).currency().map(code -> code.length() + 1).orElse(0);
            wanted[i] = Math.max(Math.min(MOST, (wide ? narrow.get(i) + 1 : whole.get(i)) + currency), numbers(table, i) + currency);
        }
        return wanted;
    }

    /** What the longest number of a column takes with room beside it: unlike a text it never wraps, it gives way to signs. */
    private static double numbers(Table table, int column) {
        return table.placedCells().stream().filter(placed -> placed.column() == column && placed.cell().number().isPresent())
                .mapToInt(placed -> NumberWords.letters(placed.cell().text())).max().orElse(0);
    }

    /** Whether a small sheet of paper would make its letters too small. */
    boolean wide() {
        return Arrays.stream(letters).sum() > PAGE * 0.8;
    }

    /** How many times a paper of so many letters they are wide, and once at least. */
    double times(double paper) {
        return Math.max(1, Arrays.stream(letters).sum() / paper);
    }

    void apply(SXSSFSheet sheet) {
        for (int i = 0; i < letters.length; i++) {
            sheet.setColumnWidth(i, (int) (letters[i] * LETTER));
        }
    }

    /** The first column that begins so far from the edge; what has no width of its own is as wide as Excel makes it. */
    int until(double wanted) {
        double width = 0;
        int column = 0;
        while (wanted - width > ROUNDING) {
            width += column < letters.length ? letters[column] : USUAL;
            column++;
        }
        return column;
    }

    /** How wide a running text may be: as all columns, or as a line reads well. */
    double running() {
        return Math.max(LEAST_RUNNING, Arrays.stream(letters).sum());
    }

    /** How many lines a running text takes. */
    int lines(String text) {
        return lines(text, running() * RUNNING_LETTER, REGULAR);
    }

    /** How many lines a cell's text takes when it wraps. */
    int lines(PlacedCell placed) {
        Cell cell = placed.cell();
        double width = 0;
        for (int i = placed.column(); i < placed.column() + cell.columns(); i++) {
            width += letters[i];
        }
        double room = Math.max(1, width - 1) * CELL_LETTER;
        LetterWidths letters = placed.kind() == Table.Kind.BODY ? REGULAR : BOLD;
        return cell.lead().map(lead -> lines(lead, room, letters)).orElse(0)
                + (cell.text().isEmpty() && cell.lead().isPresent() ? 0 : lines(cell.text(), room, letters));
    }

    private static int lines(String text, double room, LetterWidths letters) {
        return Math.max(1, text.lines().mapToInt(line -> letters.lines(line, room)).sum());
    }
}
