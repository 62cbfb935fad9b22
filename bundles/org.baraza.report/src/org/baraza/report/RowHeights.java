package org.baraza.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.baraza.report.Table.PlacedCell;

/** How many lines each row of a table takes by the widths of its columns, and which column is to blame for that. */
final class RowHeights {

    /** So many are enough to know the rest by. */
    private static final int ROWS = 200;

    private final double padding;
    private final List<List<CellWords>> rows = new ArrayList<>();
    private final List<List<CellWords>> columns;

    /** @param padding room of a cell beside its letters, in letters */
    RowHeights(Table table, double padding) {
        this.padding = padding;
        add(table.headCells());
        add(table.placedCells());
        this.columns = table.columns().stream().map(column -> (List<CellWords>) new ArrayList<CellWords>()).toList();
        rows.forEach(row -> row.forEach(cell -> columns.get(cell.column).add(cell)));
    }

    private void add(List<PlacedCell> cells) {
        cells.stream().filter(placed -> placed.cell().columns() == 1 && placed.row() < ROWS)
                .collect(Collectors.groupingBy(PlacedCell::row)).values()
                .forEach(row -> rows.add(row.stream().map(CellWords::of).toList()));
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
        for (List<CellWords> row : rows) {
            int highest = 1;
            for (CellWords cell : row) {
                highest = Math.max(highest, cell.lines);
            }
            for (CellWords cell : row) {
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
        for (List<CellWords> row : rows) {
            int highest = 0;
            for (CellWords cell : row) {
                highest = Math.max(highest, cell.weight * cell.lines);
            }
            whole += highest;
        }
        return whole;
    }
}
