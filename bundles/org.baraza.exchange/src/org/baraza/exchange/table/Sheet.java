package org.baraza.exchange.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet: only cells that hold something, so that empty rows cost nothing. */
public final class Sheet {

    /** As many rows as a spreadsheet has. */
    private static final int MOST = 1 << 20;

    private final String name;
    private final NavigableMap<Integer, SortedMap<Integer, Cell>> rows;
    private final List<Integer> filled;
    private final NavigableMap<Integer, List<Merge>> merges = new TreeMap<>();
    private final int tallest;
    private final boolean hidden;
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    private Sheet(Builder builder) {
        name = builder.name;
        rows = builder.rows;
        filled = List.copyOf(rows.keySet());
        hidden = builder.hidden;
        hiddenRows = builder.hiddenRows;
        hiddenColumns = builder.hiddenColumns;
        builder.merges.forEach(merge -> merges.computeIfAbsent(merge.firstRow(), row -> new ArrayList<>()).add(merge));
        tallest = builder.merges.stream().mapToInt(merge -> merge.lastRow() - merge.firstRow()).max().orElse(0);
    }

    private Sheet(Sheet whole, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        name = whole.name;
        hidden = whole.hidden;
        hiddenRows = whole.hiddenRows;
        hiddenColumns = whole.hiddenColumns;
        rows = new TreeMap<>();
        whole.rows.subMap(firstRow, true, lastRow, true).forEach((row, cells) -> {
            SortedMap<Integer, Cell> taken = new TreeMap<>(cells);
            taken.keySet().removeIf(column -> column < firstColumn || column > lastColumn);
            if (!taken.isEmpty()) {
                rows.put(row, taken);
            }
        });
        filled = List.copyOf(rows.keySet());
        merges.putAll(whole.merges);
        tallest = whole.tallest;
    }

    /** The cells of these rows and columns alone, where they are. */
    public Sheet part(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return new Sheet(this, firstRow, lastRow, firstColumn, lastColumn);
    }

    public String name() {
        return name;
    }

    /** Whether whoever opens the file is not shown it. */
    public boolean isHidden() {
        return hidden;
    }

    /** Whether a row is hidden, or filtered out. */
    public boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** The rows that hold something, in order, from 0. */
    public List<Integer> rows() {
        return filled;
    }

    /** The columns of a row that hold something, in order, from 0. */
    public List<Integer> columns(int row) {
        return rows.containsKey(row) ? List.copyOf(rows.get(row).keySet()) : List.of();
    }

    /** What a cell holds; empty for nothing. */
    public Optional<Cell> at(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    /** What is shown in a cell: also what a merged one shows, of which it is a part. */
    public Optional<Cell> shown(int row, int column) {
        return at(row, column).or(() -> merge(row, column).flatMap(merge -> at(merge.firstRow(), merge.firstColumn())));
    }

    /** The merged cells that a cell is a part of. */
    public Optional<Merge> merge(int row, int column) {
        return merges.isEmpty() ? Optional.empty() : merges.subMap(row - tallest, true, row, true).values().stream().flatMap(List::stream)
                .filter(merge -> merge.covers(row, column)).findFirst();
    }

    public Place place(int row, int column) {
        return new Place(name, row, column);
    }

    /** Fills a sheet, within the bounds of its workbook. */
    public static final class Builder {

        private final String name;
        private final Bounds bounds;
        private final NavigableMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
        private final List<Merge> merges = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();
        private boolean hidden;

        public Builder(String name, Bounds bounds) {
            this.name = name;
            this.bounds = bounds;
        }

        /** Puts something into a cell; a text of nothing but space is nothing. */
        public Builder put(int row, int column, Cell cell) throws UnreadableFileException {
            if (!cell.text().isBlank()) {
                bounds.cell(row, column);
                rows.computeIfAbsent(row, index -> new TreeMap<>()).put(column, cell);
            }
            return this;
        }

        public Builder merge(Merge merge) throws UnreadableFileException {
            bounds.merge();
            merges.add(merge);
            return this;
        }

        public Builder hide() {
            hidden = true;
            return this;
        }

        /** Hides so many rows. */
        public Builder hideRows(int first, int count) {
            return hide(hiddenRows, first, count);
        }

        /** Hides so many columns. */
        public Builder hideColumns(int first, int count) {
            return hide(hiddenColumns, first, count);
        }

        private Builder hide(BitSet among, int first, int count) {
            if (first >= 0 && first < MOST && count > 0) {
                among.set(first, (int) Math.min(MOST, (long) first + count));
            }
            return this;
        }

        public Sheet build() {
            return new Sheet(this);
        }
    }
}
