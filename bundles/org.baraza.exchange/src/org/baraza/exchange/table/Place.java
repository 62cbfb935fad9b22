package org.baraza.exchange.table;

/**
 * Where something stands in a file.
 *
 * @param row from 0
 * @param column from 0; below 0: the row as a whole
 */
public record Place(String sheet, int row, int column) {

    private static final int LETTERS = 26;

    /** As spreadsheets write it: "Workplan, C7", or "Workplan, 7" for a row. */
    public String text() {
        return sheet.isEmpty() ? cell() : sheet + ", " + cell();
    }

    private String cell() {
        return column < 0 ? Integer.toString(row + 1) : letters(column) + (row + 1);
    }

    /** "A" for 0, "AB" for 27. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
