package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Documents.report;
import static org.baraza.report.standard.internal.Documents.rows;
import static org.baraza.report.standard.internal.Documents.small;
import static org.baraza.report.standard.internal.Documents.table;
import static org.baraza.report.standard.internal.Documents.texts;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.drawing.Role;
import org.baraza.model.catalogue.Frequency;
import org.baraza.report.Cell;
import org.baraza.report.Chart;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.junit.jupiter.api.Test;

class ScorecardReportTest {

    private final ReportDocument document = report(new ScorecardReport(), small());

    @Test
    void countsTheStatesOfTheMonth() {
        Table table = table(document, "Activities by state, January 2026");
        assertEquals("Scorecard, January 2026", document.title());
        assertEquals(List.of("Objective", "Lagging", "Report awaited", "To plan"),
                table.columns().stream().map(Column::title).toList());
        assertEquals(List.of(List.of("1. Misuse", "1", "1", "0 of 2"), List.of("2. Farmers", "–", "–", "0 of 0"),
                List.of("Total", "1", "1", "0 of 2")), rows(table));
    }

    /** A figure that is a text in a spreadsheet can't be added up. */
    @Test
    void figuresAreNumbersToReckonWith() {
        assertEquals(List.of("1", "1", "0"), numbers(table(document, "Activities by state").rows().getFirst()));
        assertEquals(List.of("24", "12", "18.5", "17.49"), numbers(table(document, "Indicators as of 31 January 2026").rows().get(1)));
        Table matrix = table(report(new IndicatorMatrixReport(), small()), "Monitoring and evaluation");
        assertEquals(List.of("24", "12"), numbers(matrix.rows().get(1)));
        assertEquals("12 (31 Dec 2026)", matrix.rows().get(1).cells().get(4).text());
    }

    private static List<String> numbers(Table.Row row) {
        return row.cells().stream().flatMap(cell -> cell.number().stream()).map(number -> number.stripTrailingZeros().toPlainString()).toList();
    }

    @Test
    void saysHowEachActivityStands() {
        Table table = table(document, "Activities in January 2026");
        assertEquals(List.of(
                List.of("1. To halve misuse"),
                List.of("1.1 Media training", "SO", "Lagging", "", ""),
                List.of("1.2 Hot line", "", "Report awaited", "", ""),
                List.of("2. To reach farmers")), rows(table));
        Cell lagging = table.rows().get(1).cells().get(2);
        assertEquals(Optional.of(Role.LAGGING), lagging.colour());
    }

    @Test
    void holdsMeasurementsAgainstTheirPaths() {
        List<List<String>> rows = rows(table(document, "Indicators as of 31 January 2026"));
        assertEquals(List.of("Misused figures", "Monthly", "24\n31 Dec 2024", "12\n31 Dec 2026", "18.5\n31 Jan 2026", "17.49",
                "Ahead"), rows.get(1));
        assertEquals("1.1 Editors trained", rows.get(2).getFirst());
        assertEquals("persons\nMonthly", rows.get(2).get(1));
    }

    /** "Last measured" says what was measured last, also where the measurement that is due is missing. */
    @Test
    void whatWasMeasuredLastStandsThereWhateverIsDue() {
        ReportDocument late = report(new ScorecardReport(), small().with(anObjective("Reach").named("Reach")
                .measuredBy(anIndicator("Readers").due(Frequency.MONTHLY).startingAt("2024-12-31", 0)
                        .aimingAt("2026-12-31", 9000).measured("2025-06-30", 6480))
                .measuredBy(anIndicator("Visits").due(Frequency.QUARTERLY).startingAt("2024-12-31", 0)
                        .aimingAt("2026-12-31", 90).measured("2025-12-31", 40).measured("2026-01-15", 50))));
        List<List<String>> rows = rows(table(late, "Indicators as of 31 January 2026"));
        assertEquals(List.of("6,480\n30 Jun 2025", "Measurement missing"),
                rows.stream().filter(row -> row.getFirst().equals("Readers")).map(row -> List.of(row.get(4), row.get(6))).findFirst().orElseThrow());
        assertEquals("40\n31 Dec 2025\n50\n15 Jan 2026",
                rows.stream().filter(row -> row.getFirst().equals("Visits")).findFirst().orElseThrow().get(4));
    }

    @Test
    void aMonthThatIsOverIsJudgedByItsLastDay() {
        ReportDocument earlier = new ScorecardReport().create(Documents.context(small().build())
                .on(YearMonth.of(2025, 12)));
        assertEquals("Indicators as of 31 December 2025",
                table(earlier, "Indicators as of").caption());
    }

    @Test
    void aClosedMonthShowsWhatWasStoredAndWhatChangedSince() {
        ReportDocument closed = report(new ScorecardReport(), small().closing("2026-01", Map.of("on-track", 2)));
        assertEquals(List.of("Objective", "On track", "To plan"),
                table(closed, "Activities by state").columns().stream().map(Column::title).toList());
        List<String> texts = texts(closed);
        assertTrue(texts.contains("In January 2026, 2 of 2 activities that have begun are to plan."), texts.toString());
        assertTrue(texts.contains("Whole strategy, On track: 2 then, 0 now"), texts.toString());
        assertTrue(texts.contains("Whole strategy, Lagging: 0 then, 1 now"), texts.toString());
    }

    @Test
    void anEmptyWorkplanSaysSo() {
        ReportDocument empty = report(new ScorecardReport(), aStrategy());
        assertEquals(List.of("The workplan holds no activities yet.", "The workplan holds no activities yet.",
                "No indicators have been chosen yet."), texts(empty));
    }

    /** A drawing with a page of its own among the tables would leave half the page before it empty. */
    @Test
    void theDrawingOfManyIndicatorsComesLast() {
        assertTrue(document.blocks().getLast() instanceof Chart, document.blocks().toString());
    }
}
