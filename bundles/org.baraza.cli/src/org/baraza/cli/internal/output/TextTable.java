package org.baraza.cli.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Columns of text, two blanks apart, numbers to the right. */
public final class TextTable {

    private static final String GAP = "  ";
    /** Longer texts are cut, except in the last column. */
    private static final int WIDEST = 60;

    private final Set<Integer> numbers;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(Set<Integer> numbers) {
        this.numbers = numbers;
    }

    /** @param numbers the columns that hold numbers, from 0 */
    public static TextTable withNumbersIn(Integer... numbers) {
        return new TextTable(Set.of(numbers));
    }

    public TextTable row(String... cells) {
        return row(List.of(cells));
    }

    /** All rows of a table have the same number of cells. */
    public TextTable row(List<String> cells) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            shown.add(i == cells.size() - 1 ? cells.get(i) : shortened(cells.get(i)));
        }
        rows.add(shown);
        return this;
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(width(i) - length(cells.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(numbers.contains(i) ? padding + cells.get(i) : cells.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return length(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }
}
