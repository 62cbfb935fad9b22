package org.baraza.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A table whose rows fill its columns exactly, spans counted.
 *
 * @param caption says what the table shows
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    /** @throws IllegalArgumentException if a row has too few or too many cells, or a span leaves the table */
    public Table {
        Objects.requireNonNull(caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        TableGrid.laidOut(columns.size(), rows);
    }

    /** What a row is; writers decide how it looks. */
    public enum Kind {
        /** The titles of the columns. */
        HEAD,
        BODY,
        /** Heads the rows after it. */
        GROUP,
        /** Adds up the numbers of the columns above it. */
        TOTAL
    }

    /** A row, without the cells that earlier rows span into it. */
    public record Row(Kind kind, List<Cell> cells) {

        public Row {
            Objects.requireNonNull(kind);
            if (kind == Kind.HEAD) {
                throw new IllegalArgumentException("The columns give a table its head");
            }
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell where it stands.
     *
     * @param row of the table, from 0
     * @param column in which it begins, from 0
     */
    public record PlacedCell(Cell cell, Kind kind, int row, int column) {
    }

    /** All cells with their places, row by row: past those that earlier rows span. */
    public List<PlacedCell> placedCells() {
        return TableGrid.laidOut(columns.size(), rows);
    }

    /** The titles of the columns with their places: in two rows where some stand in a group. */
    public List<PlacedCell> headCells() {
        return TableHead.of(columns).cells();
    }

    /** How many rows the titles of the columns take. */
    public int headRows() {
        return TableHead.of(columns).rows();
    }

    public static Builder of(String caption, Column... columns) {
        return new Builder(caption, List.of(columns));
    }

    public static Builder of(String caption, List<Column> columns) {
        return new Builder(caption, columns);
    }

    /** Collects the rows. */
    public static final class Builder {

        private final String caption;
        private final List<Column> columns;
        private final List<Row> rows = new ArrayList<>();

        private Builder(String caption, List<Column> columns) {
            this.caption = caption;
            this.columns = List.copyOf(columns);
        }

        public Builder row(String... texts) {
            return row(cells(texts));
        }

        public Builder row(List<Cell> cells) {
            rows.add(new Row(Kind.BODY, cells));
            return this;
        }

        /** A row of one cell that heads those after it. */
        public Builder group(String text) {
            rows.add(new Row(Kind.GROUP, List.of(Cell.of(text).across(columns.size()))));
            return this;
        }

        public Builder total(String... texts) {
            return total(cells(texts));
        }

        public Builder total(List<Cell> cells) {
            rows.add(new Row(Kind.TOTAL, cells));
            return this;
        }

        public Table build() {
            return new Table(caption, columns, rows);
        }

        private static List<Cell> cells(String... texts) {
            return Arrays.stream(texts).map(Cell::of).toList();
        }
    }
}
