package org.baraza.report.html.internal;

import org.baraza.report.Cell;

/** Tells the column in which each cell of a table begins, past those that earlier rows span. */
final class CellPlaces {

    private final int[] taken;
    private int column;

    CellPlaces(int columns) {
        taken = new int[columns];
    }

    int place(Cell cell) {
        while (taken[column] > 0) {
            column++;
        }
        int begin = column;
        column += cell.columns();
        for (int i = begin; i < column; i++) {
            taken[i] = cell.rows();
        }
        return begin;
    }

    void nextRow() {
        column = 0;
        for (int i = 0; i < taken.length; i++) {
            taken[i] = Math.max(0, taken[i] - 1);
        }
    }
}
