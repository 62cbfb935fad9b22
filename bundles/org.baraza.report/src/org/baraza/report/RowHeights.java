package org.baraza.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.report.Table.PlacedCell;

/** How many lines each row of a table takes by the widths of its columns, and which column is to blame for that. */
final class RowHeights {

    /** A head in many lines is worse than a row. */
    private static final int HEAD_ROWS = 3;
    /** So many are enough to know the rest by. */
    private static final int ROWS = 200;

    /** In letters. */
    private static final double BLANK = 0.5;

    private final double padding;
    private final List<List<Said>> rows = new ArrayList<>();
    private final List<List<Said>> columns;

    /** @param padding room of a cell beside its letters, in letters */
    RowHeights(Table table, double padding) {
        this.padding = padding;
        add(table.headCells());
        add(table.placedCells());
        this.columns = table.columns().stream().map(column -> (List<Said>) new ArrayList<Said>()).toList();
        rows.forEach(row -> row.forEach(cell -> columns.get(cell.column).add(cell)));
    }

    private void add(List<PlacedCell> cells) {
        cells.stream().filter(placed -> placed.cell().columns() == 1 && placed.row() < ROWS)
                .collect(Collectors.groupingBy(PlacedCell::row)).values()
                .forEach(row -> rows.add(row.stream().map(Said::of).toList()));
    }

    /** Takes the widths of all columns, in letters. */
    void set(double[] widths) {
        for (int column = 0; column < widths.length; column++) {
            set(column, widths[column]);
        }
    }

    /** Takes another width of one column. */
    void set(int column, double width) {
        columns.get(column).forEach(cell -> cell.fold(width - padding));
    }

    /** How many lines of rows' heights each column alone is to blame for, or with others. */
    int[] blame(int columns) {
        int[] made = new int[columns];
        for (List<Said> row : rows) {
            int highest = 1;
            for (Said cell : row) {
                highest = Math.max(highest, cell.lines);
            }
            for (Said cell : row) {
                if (highest > 1 && cell.lines == highest) {
                    made[cell.column] += cell.weight * highest;
                }
            }
        }
        return made;
    }

    /** How high the whole table is, in lines. */
    int whole() {
        int whole = 0;
        for (List<Said> row : rows) {
            int highest = 0;
            for (Said cell : row) {
                highest = Math.max(highest, cell.weight * cell.lines);
            }
            whole += highest;
        }
        return whole;
    }

    /** What a cell says, as the widths of its words, line by line. */
    private static final class Said {

        private final int column;
        private final int rows;
        private final int weight;
        private final double[][] words;
        private int lines = 1;

        private Said(int column, int rows, int weight, double[][] words) {
            this.column = column;
            this.rows = rows;
            this.weight = weight;
            this.words = words;
        }

        static Said of(PlacedCell placed) {
            boolean bold = placed.kind() != Table.Kind.BODY;
            return new Said(placed.column(), placed.cell().rows(), placed.kind() == Table.Kind.HEAD ? HEAD_ROWS : 1,
                    Stream.concat(placed.cell().lead().stream().map(line -> words(line, true)),
                            placed.cell().text().lines().map(line -> words(line, bold))).toArray(double[][]::new));
        }

        private static double[] words(String line, boolean bold) {
            return Arrays.stream(line.split("\\s")).mapToDouble(word -> ColumnWidths.width(word) * (bold ? ColumnWidths.BOLD : 1)).toArray();
        }

        void fold(double letters) {
            int sum = 0;
            for (double[] line : words) {
                sum += folded(line, Math.max(1, letters));
            }
            lines = sum / rows;
        }

        /** Into how many lines so many letters each its words fall. */
        private static int folded(double[] line, double letters) {
            int lines = 1;
            double used = 0;
            for (double word : line) {
                if (used > 0 && used + BLANK + word > letters) {
                    lines++;
                    used = 0;
                }
                used += used > 0 ? BLANK + word : word;
                int torn = (int) Math.ceil(used / letters) - 1;
                if (torn > 0) {
                    lines += torn;
                    used -= torn * letters;
                }
            }
            return lines;
        }
    }
}
