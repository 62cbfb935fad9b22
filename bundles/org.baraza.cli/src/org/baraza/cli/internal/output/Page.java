package org.baraza.cli.internal.output;

import java.util.ArrayList;
import java.util.List;

/** Text for people: sections under headings, their lines indented and wrapped. */
public final class Page {

    private static final int WIDTH = 100;
    private static final int STEP = 2;

    private final List<String> lines = new ArrayList<>();

    /** Begins a section. */
    public Page heading(String text) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return paragraph(0, text);
    }

    public Page line(String text) {
        return paragraph(STEP, text);
    }

    /** A line that belongs to the one before. */
    public Page detail(String text) {
        return paragraph(2 * STEP, text);
    }

    public Page plain(String text) {
        return paragraph(0, text);
    }

    public Page gap() {
        lines.add("");
        return this;
    }

    public Page table(TextTable table) {
        table.lines().forEach(line -> lines.add(" ".repeat(STEP) + line));
        return this;
    }

    /** A table without indent. */
    public Page flush(TextTable table) {
        lines.addAll(table.lines());
        return this;
    }

    public String text() {
        return String.join("\n", lines);
    }

    private Page paragraph(int indent, String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\t\\n\\r]+")) {
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
                lines.add(" ".repeat(indent) + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(" ".repeat(indent) + line);
        return this;
    }
}
