package org.baraza.exchange.table;

/** Cells that are shown as one; the first of them holds what is shown. Rows and columns count from 0, both included. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
