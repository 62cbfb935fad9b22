package org.baraza.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final Table PLAN = Table.of("Plan", Column.heading("What"), Column.text("Who"), Column.number("Cost"))
            .row(List.of(Cell.of("A long description of what is done, by whom it is done, and why it is done at all"),
                    Cell.of("Communications"), Cell.of(BigDecimal.valueOf(12_500), "at least 12\u202f500")))
            .row(List.of(Cell.of("Short"), Cell.of("IT"), Cell.of(BigDecimal.ONE, "1")))
            .build();

    @Test
    void theyFillTheWhole() {
        for (int whole : List.of(100, 999, 14_286)) {
            assertEquals(whole,
                    ColumnWidths.of(PLAN).within(whole, 10).stream().mapToInt(Integer::intValue).sum());
        }
    }

    @Test
    void noWordAndNoNumberIsTorn() {
        List<Integer> widths = ColumnWidths.of(PLAN).within(600, 10);
        assertTrue(widths.get(1) >= 10 * "Communications".length(), widths.toString());
        assertTrue(widths.get(2) >= 10 * "12\u202f500".length(), widths.toString());
    }

    @Test
    void whatIsLeftGoesWhereMostIsSaid() {
        List<Integer> widths = ColumnWidths.of(PLAN).within(600, 10);
        assertTrue(widths.getFirst() > 1.5 * Math.max(widths.get(1), widths.get(2)), widths.toString());
    }

    @Test
    void amountsStandInOneLineWhereThereIsRoom() {
        List<Integer> widths = ColumnWidths.of(PLAN).within(900, 10);
        assertTrue(widths.get(2) >= 10 * "at least 12\u202f500".length(), widths.toString());
    }

    @Test
    void theColumnThatMakesRowsHighGetsTheRoom() {
        Table.Builder table = Table.of("Days", Column.heading("Name"), Column.text("Day"), Column.text("What"));
        for (int i = 0; i < 5; i++) {
            table.row("Indicator", "31 December 2027", "Some words more than the others, and then some");
        }
        List<Integer> widths = ColumnWidths.of(table.build()).within(540, 10);
        assertTrue(widths.get(2) > 2 * widths.get(1), widths.toString());
        assertTrue(widths.get(1) >= 10 * "December".length(), widths.toString());
    }

    @Test
    void whatIsFilledInByHandHasRoomForThat() {
        Table table = Table.of("Asked", Column.heading("Activity"), Column.blank("Answer"))
                .row("A long description of what is done, by whom it is done, and why it is done at all", "").build();
        List<Integer> widths = ColumnWidths.of(table).within(700, 10);
        assertTrue(widths.get(1) >= 250, widths.toString());
    }

    /** Two long words share no line of a narrow column, whatever the sum of their letters. */
    @Test
    void wordsThatFallIntoLinesOfTheirOwnGetTheRoom() {
        Table.Builder table = Table.of("Targets", Column.text("Means"), Column.text("Target"));
        for (int i = 0; i < 5; i++) {
            table.row("So as to say it in one or two of the short words, we say it by and by and in no time at all",
                    "Professionals sensitised, participation throughout organisations");
        }
        List<Integer> widths = ColumnWidths.of(table.build()).within(540, 10);
        assertTrue(widths.get(1) >= 10 * "participation throughout".length(), widths.toString());
    }

    @Test
    void whereNotAllWordsFindRoomNumbersDo() {
        Table table = Table.of("Costs", Column.text("Objective"), Column.text("Means"), Column.number("2027"))
                .row("Internationalisation", "Institutionalisation", "14,000").build();
        List<Integer> widths = ColumnWidths.of(table).within(250, 10);
        assertTrue(widths.get(2) >= 10 * "14,000".length(), widths.toString());
    }
}
