package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.baraza.report.Column;
import org.baraza.report.Table;
import org.junit.jupiter.api.Test;

class WordWidthsTest {

    private static List<Integer> widths(double narrower) {
        Table table = Table.of("Costs", Column.heading("Objective"), Column.text("Means of engagement"), Column.number("2027"))
                .row("To train users of figures", "A course of three days for those who write about prices", "14,000").build();
        return new WordWidths(new TextSize(170, 200, 0, 0, narrower, false)).of(table, 3000);
    }

    /** With an office's template a table may have wider letters than with ours. */
    @Test
    void amountsHaveTheRoomThatTheFaceOfTheTemplateNeeds() {
        assertTrue(widths(1.13).getLast() > widths(0.885).getLast(), widths(1.13) + " " + widths(0.885));
    }
}
