package org.baraza.cli.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void sectionsStandApartAndTheirLinesIndented() {
        assertEquals("One\n  first\n    more\n\nTwo",
                new Page().heading("One").line("first").detail("more").heading("Two").text());
    }

    @Test
    void longLinesAreWrappedBetweenWords() {
        String text = new Page().line("word ".repeat(60)).text();
        assertTrue(text.lines().allMatch(line -> line.length() <= 100 && line.startsWith("  word")), text);
        assertEquals(60, text.split("word", -1).length - 1);
    }

    @Test
    void columnsAreAsWideAsTheirWidestCellAndNumbersStandRight() {
        TextTable table = TextTable.withNumbersIn(1).row("Year", "Cost", "State").row("Y1", "1,250", "on track");
        assertEquals("  Year   Cost  State\n  Y1    1,250  on track", new Page().table(table).text());
    }

    @Test
    void widthsCountLettersNotTheirEncoding() {
        TextTable table = TextTable.withNumbersIn().row("é\ud83d\ude00", "a").row("abc", "b");
        assertEquals("é\ud83d\ude00   a\nabc  b", new Page().flush(table).text());
    }

    @Test
    void longCellsAreCutButForTheLastColumn() {
        String line = new Page().flush(TextTable.withNumbersIn().row("x".repeat(80), "y".repeat(80))).text();
        assertEquals("x".repeat(59) + "…  " + "y".repeat(80), line);
    }
}
