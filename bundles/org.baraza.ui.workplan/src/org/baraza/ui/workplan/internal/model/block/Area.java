package org.baraza.ui.workplan.internal.model.block;

import java.util.List;
import java.util.stream.IntStream;

/** A rectangle of cells; the ends belong to it. */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public static Area of(int row, int column) {
        return new Area(row, row, column, column);
    }

    public boolean isOneCell() {
        return firstRow == lastRow && firstColumn == lastColumn;
    }

    public List<Integer> rows() {
        return IntStream.rangeClosed(firstRow, lastRow).boxed().toList();
    }

    List<Integer> columns() {
        return IntStream.rangeClosed(firstColumn, lastColumn).boxed().toList();
    }
}
