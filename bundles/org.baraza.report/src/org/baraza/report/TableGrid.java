package org.baraza.report;

import java.util.ArrayList;
import java.util.List;

import org.baraza.report.Table.PlacedCell;
import org.baraza.report.Table.Row;

/** Lays the cells of a table out, and sees that they fill it. */
final class TableGrid {

    /** For each column, how many more rows a cell from above takes. */
    private final int[] taken;
    private final List<PlacedCell> placed = new ArrayList<>();

    private TableGrid(int columns) {
        if (columns == 0) {
            throw new IllegalArgumentException("A table has at least one column");
        }
        taken = new int[columns];
    }

    /**
     * All cells with their places, row by row.
     *
     * @throws IllegalArgumentException that names the row where cells and columns don't meet
     */
    static List<PlacedCell> laidOut(int columns, List<Row> rows) {
        TableGrid grid = new TableGrid(columns);
        for (int i = 0; i < rows.size(); i++) {
            grid.add(rows.get(i), i);
        }
        for (int open : grid.taken) {
            require(open == 0, rows.size(), "a cell that spans more rows than there are");
        }
        return List.copyOf(grid.placed);
    }

    private void add(Row row, int index) {
        int column = 0;
        for (Cell cell : row.cells()) {
            column = free(column);
            take(cell, column, index + 1);
            placed.add(new PlacedCell(cell, row.kind(), index, column));
            column += cell.columns();
        }
        require(free(column) == taken.length, index + 1, "too few cells");
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
    }

    private void take(Cell cell, int column, int rowNumber) {
        int end = column + cell.columns();
        require(end <= taken.length, rowNumber, "too many cells");
        for (int i = column; i < end; i++) {
            require(taken[i] == 0, rowNumber, "a cell over one that an earlier row spans");
            taken[i] = cell.rows();
        }
    }

    private int free(int from) {
        int column = from;
        while (column < taken.length && taken[column] > 0) {
            column++;
        }
        return column;
    }

    private static void require(boolean holds, int row, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("Row " + row + " of the table has " + otherwise);
        }
    }
}
