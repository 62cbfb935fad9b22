package org.baraza.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableTest {

    private static Table.Builder threeColumns() {
        return Table.of("Table", Column.heading("A"), Column.text("B"), Column.number("C"));
    }

    private static String refusal(Table.Builder table) {
        return assertThrows(IllegalArgumentException.class, table::build).getMessage();
    }

    @Test
    void rowsFillTheColumns() {
        Table table = threeColumns().row("a", "b", "1").total("Total", "", "1").build();
        assertEquals(2, table.rows().size());
        assertEquals(Table.Kind.TOTAL, table.rows().getLast().kind());
    }

    @Test
    void aCellSpansRowsBelowIt() {
        Table table = threeColumns()
                .row(List.of(Cell.of("a").down(2), Cell.of("b"), Cell.of("1")))
                .row(List.of(Cell.of("c"), Cell.of("2")))
                .build();
        assertEquals(2, table.rows().get(1).cells().size());
    }

    @Test
    void aCellInTheMiddleSpansRowsBelowIt() {
        threeColumns()
                .row(List.of(Cell.of("a"), Cell.of("b").down(3), Cell.of("1")))
                .row("c", "2").row("d", "3").row("e", "f", "4").build();
    }

    @Test
    void aGroupSpansTheWholeTable() {
        assertEquals(3, threeColumns().group("Primary").build().rows().getFirst().cells().getFirst().columns());
    }

    @Test
    void tooFewCellsAreRefused() {
        assertTrue(refusal(threeColumns().row("a", "b", "c").row("a", "b")).startsWith("Row 2 "));
    }

    @Test
    void tooManyCellsAreRefused() {
        assertTrue(refusal(threeColumns().row("a", "b", "c", "d")).contains("too many cells"));
    }

    @Test
    void aSpanAcrossACellFromAboveIsRefused() {
        assertTrue(refusal(threeColumns()
                .row(List.of(Cell.of("a"), Cell.of("b").down(2), Cell.of("1")))
                .row(List.of(Cell.of("c").across(3)))).contains("earlier row"));
    }

    @Test
    void aSpanBeyondTheLastRowIsRefused() {
        assertTrue(refusal(threeColumns().row(List.of(Cell.of("a").down(2), Cell.of("b"), Cell.of("1"))))
                .contains("more rows than there are"));
    }

    @Test
    void aTableWithoutColumnsIsRefused() {
        assertThrows(IllegalArgumentException.class, Table.of("Empty")::build);
    }
}
