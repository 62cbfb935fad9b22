package org.baraza.report.office.internal;

import java.util.List;

import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.baraza.report.Block;
import org.baraza.report.Cell;
import org.baraza.report.ColumnWidths;
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
    /** Excel counts in 256ths of a letter. */
    private static final int LETTER = 256;

    static SheetColumns of(List<Block> blocks) {
        List<Table> tables = blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        double[] letters = new double[tables.stream().mapToInt(table -> table.columns().size()).max().orElse(0)];
        for (Table table : tables) {
            List<Double> wanted = ColumnWidths.of(table).letters();
            for (int i = 0; i < wanted.size(); i++) {
                letters[i] = Math.max(letters[i], Math.min(MOST, wanted.get(i) + 1));
            }
        }
        return new SheetColumns(letters);
    }

    void apply(SXSSFSheet sheet) {
        for (int i = 0; i < letters.length; i++) {
            sheet.setColumnWidth(i, (int) (letters[i] * LETTER));
        }
    }

    /** How many lines a cell's text takes when it wraps. */
    int lines(PlacedCell placed) {
        Cell cell = placed.cell();
        double width = 0;
        for (int i = placed.column(); i < placed.column() + cell.columns(); i++) {
            width += letters[i];
        }
        double room = Math.max(1, width - 1);
        int lines = cell.lead().isPresent() ? 1 : 0;
        return lines + (int) cell.text().lines().mapToDouble(line -> Math.ceil(Math.max(1, line.length()) / room)).sum();
    }
}
