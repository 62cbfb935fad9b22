package org.baraza.report.office.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Where the sheets of paper end that a sheet is printed on: not between the name of a group and its first row, not within
 * a drawing. Heights are points.
 */
final class SheetPages {

    /** Of an empty row. */
    static final float ROW = 15;
    /** Excel takes about a thousand breaks; nobody prints so long a table. */
    private static final int MOST_ROWS = 3000;
    /** A table that takes no more of a sheet of paper is not torn. */
    private static final double SHORT = 0.6;
    /** A last sheet of paper with no more on it looks forsaken; the rows are then shared out more evenly. */
    private static final double FORSAKEN = 0.3;
    private static final double STEP = 0.05;

    /** @param end the row after its last */
    private record Placed(CellRangeAddress head, int end) {
    }

    /**
     * @param rows that sheets of paper end after
     * @param torn tables that go on on the next one
     * @param rest height of what stands on the last
     */
    private record Breaks(List<Integer> rows, Set<Placed> torn, double rest) {
    }

    private final List<Float> heights = new ArrayList<>();
    /** The rows that stay with the next one. */
    private final BitSet kept = new BitSet();
    /** The rows that a sheet of paper ends after in any case. */
    private final BitSet last = new BitSet();
    private final List<Placed> tables = new ArrayList<>();

    void row(int row, float height) {
        empty(row + 1);
        heights.set(row, height);
    }

    void keepWithNext(int row) {
        kept.set(row);
    }

    /** @param end the row after the last of what stays whole */
    void keepWhole(int first, int end) {
        kept.set(first, end - 1);
    }

    /** @param end the row after the last */
    void empty(int end) {
        while (heights.size() < end) {
            heights.add(ROW);
        }
    }

    void breakAfter(int row) {
        last.set(row);
    }

    /** The head stays with the first row of its body. */
    void table(CellRangeAddress head, int end) {
        tables.add(new Placed(head, end));
        kept.set(head.getFirstRow() - 1, head.getLastRow() + 1);
    }

    /** How high so many rows from the first one are. */
    double height(int first, int end) {
        double height = 0;
        for (int row = first; row < end; row++) {
            height += row < heights.size() ? heights.get(row) : ROW;
        }
        return height;
    }

    /**
     * Breaks the sheet, and repeats the head of the table that goes on on the next sheet of paper; where several do, none,
     * since one would stand over the others. The head of one that is broken nowhere here may be needed where a spreadsheet
     * breaks it by itself, unless something else follows on the next sheet of paper.
     *
     * @param room of a sheet of paper
     */
    void apply(SXSSFSheet sheet, double room) {
        Breaks breaks = heights.size() > MOST_ROWS ? new Breaks(List.of(), Set.of(), 0) : shared(room);
        breaks.rows.forEach(sheet::setRowBreak);
        int lastBreak = breaks.rows.isEmpty() ? last.length() - 1 : breaks.rows.getLast();
        if (breaks.torn.size() < 2) {
            Stream.concat(breaks.torn.stream(), tables.stream().filter(table -> table.end > lastBreak + 1)).findFirst()
                    .ifPresent(table -> sheet.setRepeatingRows(table.head));
        }
    }

    private Breaks shared(double room) {
        Breaks breaks = broken(room);
        for (double share = 1 - STEP; share > SHORT && last.isEmpty() && !breaks.rows.isEmpty() && breaks.rest < room * FORSAKEN; share -= STEP) {
            Breaks closer = broken(room * share);
            if (closer.rows.size() > breaks.rows.size()) {
                return breaks;
            }
            breaks = closer;
        }
        return breaks;
    }

    private Breaks broken(double room) {
        tables.stream().filter(table -> height(table.head.getFirstRow(), table.end) <= room * SHORT)
                .forEach(table -> keepWhole(table.head.getFirstRow() - 1, table.end));
        BitSet last = (BitSet) this.last.clone();
        List<Integer> rows = new ArrayList<>();
        Set<Placed> torn = new LinkedHashSet<>();
        double used = 0;
        int row = 0;
        while (row < heights.size()) {
            int end = kept.nextClearBit(row) + 1;
            double height = height(row, end);
            int begin = row;
            if (used > 0 && (last.get(row - 1) || used + height > room)) {
                rows.add(row - 1);
                // an empty row that no longer fits is no sheet of its own
                last.clear(row);
                holding(row).or(() -> torn.isEmpty() ? Optional.empty() : after(begin)).ifPresent(torn::add);
                used = torn.stream().mapToDouble(table -> height(table.head.getFirstRow(), table.head.getLastRow() + 1)).max().orElse(0);
            }
            used += height;
            row = end;
        }
        return new Breaks(rows, torn, used);
    }

    /** The table that would stand below the head of another. */
    private Optional<Placed> after(int row) {
        return tables.stream().filter(table -> table.head.getFirstRow() > row).findFirst();
    }

    private Optional<Placed> holding(int row) {
        return tables.stream().filter(table -> table.head.getLastRow() < row && row < table.end).findFirst();
    }
}
