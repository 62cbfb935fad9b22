package org.baraza.report;

import java.util.List;

import org.baraza.report.Table.Row;

/** Lays the cells of a table out, to see that they fill it. */
final class TableGrid {

    /** For each column, how many more rows a cell from above takes. */
    private final int[] taken;

    TableGrid(int columns) {
        if (columns == 0) {
            throw new IllegalArgumentException("A table has at least one column");
        }
        taken = new int[columns];
    }

    /** @throws IllegalArgumentException that names the row where cells and columns don't meet */
    void fill(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            int number = i + 1;
            int column = 0;
            for (Cell cell : rows.get(i).cells()) {
                column = place(cell, free(column), number);
            }
            require(free(column) == taken.length, number, "too few cells");
            nextRow();
        }
        for (int open : taken) {
            require(open == 0, rows.size(), "a cell that spans more rows than there are");
        }
    }

    private int place(Cell cell, int column, int row) {
        int end = column + cell.columns();
        require(end <= taken.length, row, "too many cells");
        for (int i = column; i < end; i++) {
            require(taken[i] == 0, row, "a cell over one that an earlier row spans");
            taken[i] = cell.rows();
        }
        return end;
    }

    private int free(int from) {
        int column = from;
        while (column < taken.length && taken[column] > 0) {
            column++;
        }
        return column;
    }

    private void nextRow() {
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
    }

    private static void require(boolean holds, int row, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("Row " + row + " of the table has " + otherwise);
        }
    }
}
