package org.baraza.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.report.Table.Kind;
import org.baraza.report.Table.PlacedCell;

/** The titles of a table's columns, under those of their groups. */
record TableHead(List<Column> columns, int rows) {

    static TableHead of(List<Column> columns) {
        return new TableHead(columns, columns.stream().anyMatch(column -> column.group().isPresent()) ? 2 : 1);
    }

    List<PlacedCell> cells() {
        List<PlacedCell> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            columns.get(i).group().filter(group -> beginsAt(column, group))
                    .ifPresent(group -> cells.add(placed(Cell.of(group).across(together(column)), 0, column)));
            if (columns.get(i).group().isEmpty()) {
                cells.add(placed(Cell.of(columns.get(i).title()).down(rows), 0, i));
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).group().isPresent()) {
                cells.add(placed(Cell.of(columns.get(i).title()), 1, i));
            }
        }
        return List.copyOf(cells);
    }

    private static PlacedCell placed(Cell cell, int row, int column) {
        return new PlacedCell(cell, Kind.HEAD, row, column);
    }

    private boolean beginsAt(int column, String group) {
        return column == 0 || !columns.get(column - 1).group().equals(Optional.of(group));
    }

    /** How many columns from this one on stand in the same group. */
    private int together(int from) {
        Optional<String> group = columns.get(from).group();
        return (int) columns.subList(from, columns.size()).stream().takeWhile(column -> column.group().equals(group))
                .count();
    }
}
