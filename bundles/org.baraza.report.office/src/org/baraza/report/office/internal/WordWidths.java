package org.baraza.report.office.internal;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.baraza.report.ColumnWidths;
import org.baraza.report.Table;

/** How wide the columns of each table are. It takes long to find, and both where pages end and what is written ask for it. */
final class WordWidths {

    /** Width of a usual letter of the face that all are measured against, as a share of its size. */
    private static final double LETTER = 0.552;

    private final double letter;

    private final Map<Integer, Map<Table, List<Integer>>> known = new HashMap<>();

    /** @param text as the tables have it, which with an office's template is wider or larger than ours */
    WordWidths(TextSize text) {
        letter = LETTER * text.size() * text.narrower();
    }

    /** @param width of the text, which the table fills, in twentieths of a point */
    List<Integer> of(Table table, int width) {
        return known.computeIfAbsent(width, any -> new IdentityHashMap<>())
                .computeIfAbsent(table, any -> ColumnWidths.of(table).within(width, letter));
    }
}
