package org.baraza.report.office.internal;

import org.baraza.report.Cell;
import org.baraza.report.Table;
import org.baraza.report.Table.Kind;

/** Which rows of a table stay on the page of the next: a short table is not torn, and a long one ends with some of its rows. */
record WordRows(Table table) {

    private static final int FEW = 8;
    private static final int LETTERS = 1500;
    /** Less on a page of their own would look lost, unless they are tall. */
    private static final int LAST = 4;
    private static final int LAST_LETTERS = 500;

    boolean staysWithNext(int row) {
        int left = table.rows().size() - row - 1;
        return table.rows().get(row).kind() == Kind.GROUP || left > 0 && (isShort() || left < LAST && letters(table.rows().size() - LAST) <= LAST_LETTERS);
    }

    boolean isShort() {
        return table.rows().size() <= FEW && letters(0) <= LETTERS;
    }

    private int letters(int from) {
        return table.rows().stream().skip(Math.max(0, from)).flatMap(row -> row.cells().stream()).map(Cell::text).mapToInt(String::length).sum();
    }
}
