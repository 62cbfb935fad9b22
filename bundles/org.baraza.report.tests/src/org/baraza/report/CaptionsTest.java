package org.baraza.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.baraza.drawing.Role;
import org.junit.jupiter.api.Test;

class CaptionsTest {

    private static Table table() {
        return Table.of("Costs", Column.text("Year")).row("2026").build();
    }

    private static Chart chart(BigDecimal... values) {
        return new Chart(Chart.Kind.BARS, "States", List.of("1", "2"),
                List.of(Chart.Series.of("On track", Role.ON_TRACK, values)));
    }

    @Test
    void tablesAndFiguresCountApart() {
        Table first = table();
        Table second = table();
        Chart chart = chart(BigDecimal.ONE, BigDecimal.TWO);
        Captions captions = Captions.of(
                ReportDocument.titled("Report", Locale.FRENCH).table(first).add(chart).table(second).build());
        assertEquals("Tableau\u00a02. Costs", captions.line(second));
        assertEquals("Figure\u00a01. States", captions.line(chart));
    }

    @Test
    void equalTablesAreNotTheSame() {
        Captions captions = Captions.of(ReportDocument.titled("Report", Locale.ENGLISH).table(table()).build());
        assertFalse(captions.holds(table()));
    }

    @Test
    void aSentenceSaysWhatItsTargetsAreCalled() {
        Table table = table();
        Heading heading = new Heading(1, "Budget");
        ReportDocument document = ReportDocument.titled("Report", Locale.ENGLISH).add(heading).table(table).build();
        assertEquals("Table\u00a01 in Budget.",
                new CrossReference("{0} in {1}.", List.of(table, heading)).plain(Captions.of(document)));
        assertThrows(IllegalArgumentException.class, () -> new CrossReference("{1}", List.of(table)));
    }

    @Test
    void aChartHasAValueForEachCategory() {
        assertThrows(IllegalArgumentException.class, () -> chart(BigDecimal.ONE));
    }

    @Test
    void aDrawnChartNamesEachOfItsValues() {
        List<String> names = ChartDrawing.of(chart(BigDecimal.valueOf(1000), BigDecimal.TWO),
                new DocumentFormats(Locale.ENGLISH)).targets().stream().map(target -> target.name()).toList();
        assertEquals(List.of("1, On track: 1,000", "2, On track: 2"), names);
    }
}
