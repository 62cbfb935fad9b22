package org.baraza.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts in rows and columns, as spreadsheets put them on the clipboard: tabs between cells, a line each row, quotes
 * round a text that holds either.
 */
public record Cells(List<List<String>> rows) {

    public Cells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The number of columns of the widest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The text of a cell; empty where a row is shorter than others. */
    public String at(int row, int column) {
        List<String> texts = rows.get(row);
        return column < texts.size() ? texts.get(column) : "";
    }

    public String text() {
        return rows.stream().map(row -> row.stream().map(Cells::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    public static Cells read(String clipboard) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = clipboard.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && c == '\t') {
                take(cell, row);
            } else if (!quoted && c == '\n') {
                take(cell, row);
                rows.add(row);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            take(cell, row);
            rows.add(row);
        }
        return new Cells(rows);
    }

    private static void take(StringBuilder cell, List<String> row) {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private static String quoted(String text) {
        return text.contains("\t") || text.contains("\n") || text.startsWith("\"")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
