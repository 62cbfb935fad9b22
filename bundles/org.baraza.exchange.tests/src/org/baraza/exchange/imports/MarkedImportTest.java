package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Bounds;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Merge;
import org.baraza.exchange.table.Sheet;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.YearQuarter;

/** Times as marks and bars, what was really spent and reached, shares, what has not started, and what is hidden. */
class MarkedImportTest {

    private final Strategy plan = Plans.ofTraining();

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        return preview;
    }

    private Activity activity(String name) {
        return plan.getObjectives().stream().flatMap(it -> it.getActivities().stream()).filter(it -> it.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private String time(String name) {
        return activity(name).getFirstQuarter() + " " + activity(name).getLastQuarter();
    }

    private Indicator indicator() {
        return plan.getObjectives().getFirst().getIndicators().getFirst();
    }

    private static String told(ImportPreview preview) {
        return Previews.text(preview, Effect.REFUSED, Effect.NOTED);
    }

    @Test
    void quartersThatAreMarkedAreTheTimeFrame() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | Q1 2027 | Q2 2027 | Q3 2027 | Q4 2027 | Cost")
                .row("To train users | Media training  |   | x | x |   | '500").row("To train users | Press breakfast | X |   |   | X | '40").book());
        assertEquals("2027-Q2 2027-Q3", time("Media training"));
        assertEquals("2027-Q1 2027-Q4", time("Press breakfast"));
        // no activity runs in the second quarter of 2028
        assertEquals("", told(take(SheetBuilder.named("Workplan").row("Objective | Activity | Q1 2028 | Q2 2028 | Q3 2028")
                .row("To train users | Media training | x |  |").book())));
        assertTrue(told(preview).contains("without a mark") && told(preview).lines().count() == 1, told(preview));
        assertEquals(0, activity("Media training").getCosts().getFirst().getPlanned().compareTo(BigDecimal.valueOf(500)));
    }

    @Test
    void theYearOfQuartersStandsAboveThemOrInTheTitle() throws Exception {
        SheetBuilder above = SheetBuilder.named("Plan d’action").row("Activité | Responsable | 2026 | | | | 2027")
                .row(" | | T1 | T2 | T3 | T4 | T1 | T2 | T3 | T4").row("Media training | INS | | | | x | x | ✓ | |");
        take(above.book());
        assertEquals("2026-Q4 2027-Q2", time("Media training"));
        take(SheetBuilder.named("Workplan 2028").row("Activity | Lead | Q1 | Q2 | Q3 | Q4").row("Media training | NSO | x | x | |").book());
        assertEquals("2028-Q1 2028-Q2", time("Media training"));
    }

    @Test
    void monthsAreMarkedAndBarsAreMergedCells() throws Exception {
        take(SheetBuilder.named("Chronogramme 2027").row("Activité | Responsable | Janv. | Févr. | Mars | Avril | Mai")
                .row("Media training | INS | | | X | X |").book());
        assertEquals("2027-Q1 2027-Q2", time("Media training"));
        Bounds bounds = new Bounds();
        Sheet.Builder bar = new Sheet.Builder("Workplan", bounds);
        List<String> heads = List.of("Activity", "Q1 2027", "Q2 2027", "Q3 2027", "Q4 2027");
        for (int i = 0; i < heads.size(); i++) {
            bar.put(0, i, new Cell.Text(heads.get(i)));
        }
        bar.put(1, 0, new Cell.Text("Press breakfast")).put(1, 2, new Cell.Text("twice")).merge(new Merge(1, 1, 2, 4));
        take(new Workbook("plan.xlsx", Workbook.Format.XLSX, List.of(bar.build())));
        assertEquals("2027-Q2 2027-Q4", time("Press breakfast"));
    }

    /** Excel makes a day of each "Jan 2027" that is typed: two of three months were lost, and what was marked in them. */
    @Test
    void monthsThatASpreadsheetMadeDaysAreMonths() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Gantt").row("Activity | Lead | 2027-01-01 | 2027-02-01 | 2027-03-01 | 2027-04-01 | 2027-05-01 | 2027-06-01 | 2027-07-01")
                .row("Media training | NSI | | X | | | X | |").row("Press breakfast | NSI | | | | | | X | X").book());
        assertEquals("2027-Q1 2027-Q2", time("Media training"), told(preview));
        assertEquals("2027-Q2 2027-Q3", time("Press breakfast"));
    }

    @Test
    void weeksByTheirFirstDaysAreOfTheirQuarters() throws Exception {
        take(SheetBuilder.named("Gantt").row("Activity | Lead | 2027-03-22 | 2027-03-29 | 2027-04-05 | 2027-04-12").row("Media training | NSI | | X | X |").book());
        assertEquals("2027-Q1 2027-Q2", time("Media training"));
    }

    @Test
    void yearsThatAreMarkedAreTheTimeFrameAndNoCost() throws Exception {
        assertEquals("", told(take(SheetBuilder.named("Workplan").row("Objective | Activity | 2026 | 2027 | 2028")
                .row("To train users | Media training | x | x |").row("To train users | Press breakfast | | | X").book())));
        assertEquals(List.of("2026-Q1 2027-Q4", "2028-Q1 2028-Q4"), List.of(time("Media training"), time("Press breakfast")));
        assertEquals(0, activity("Media training").getCosts().size());
        assertEquals("", told(take(SheetBuilder.named("Plan").row("Activité | Responsable | Calendrier | | ").row(" | | An 1 | An 2 | An 3")
                .row("Media training | INS | | ✓ | ✓").book())));
        assertEquals("2027-Q1 2028-Q4", time("Media training"));
    }

    @Test
    void monthsWithStatesStayReports() throws Exception {
        take(SheetBuilder.named("Progress").row("Activity | Oct 2026 | Nov 2026").row("Media training | on track | lagging").book());
        assertEquals(2, activity("Media training").getReports().size());
    }

    @Test
    void whatWasSpentStandsBesideWhatWasPlanned() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Budget").row("Activity | Budget 2026 | Actual 2026 | Dépensé 2027")
                .row("Media training | '1,200 | '950 | '300").book());
        assertEquals("1: 1200 950, 2: null 300", activity("Media training").getCosts().stream()
                .map(cost -> cost.getYear() + ": " + cost.getPlanned() + " " + cost.getSpent()).collect(Collectors.joining(", ")));
        assertEquals("", told(preview));
    }

    @Test
    void whatWasReachedInAYearIsMeasuredAtItsEnd() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Indicators").row("Indicator | Unit | Baseline | Target 2026 | Actual 2026 | Cible 2027 | Réalisé 2027")
                .row("Journalists trained | people | 0 | 40 | 37 | 80 | 71").book());
        assertEquals("2026-12-31 37, 2027-12-31 71", indicator().getMeasurements().stream()
                .map(it -> it.getDate() + " " + it.getValue()).collect(Collectors.joining(", ")));
        assertEquals(LocalDate.of(2026, 12, 31), indicator().getTargets().getFirst().getDate());
        assertEquals("", told(preview));
    }

    @Test
    void aPercentageThatLostItsSignIsReadAsOne() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Progress").row("Activity | Month | State | %")
                .row("Media training | October 2026 | on track | 0.7").row("Press breakfast | October 2026 | finished | 1").book());
        assertEquals(70, activity("Media training").getReports().getFirst().getPercent());
        assertEquals(100, activity("Press breakfast").getReports().getFirst().getPercent());
        assertEquals("", told(preview));
        take(SheetBuilder.named("Avancement").row("Activité | Mois | État | % réalisé").row("Media training | novembre 2026 | conforme | '0,75")
                .row("Press breakfast | novembre 2026 | conforme | '0,5").book());
        assertEquals(75, activity("Media training").getReports().getLast().getPercent());
    }

    @Test
    void onePerCentStaysOne() throws Exception {
        take(SheetBuilder.named("Progress").row("Activity | Month | State | %").row("Media training | October 2026 | on track | 1")
                .row("Press breakfast | October 2026 | on track | 45").book());
        assertEquals(1, activity("Media training").getReports().getFirst().getPercent());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Not started", "not yet started", "Pas encore commencée", "Non démarré" })
    void whatHasNotStartedIsLeftOutAndSaid(String words) throws Exception {
        ImportPreview wide = take(SheetBuilder.named("Progress").row("Activity | Oct 2026").row("Media training | " + words)
                .row("Press breakfast | on track").book());
        ImportPreview tall = take(SheetBuilder.named("Progress").row("Activity | Month | State").row("Media training | October 2026 | " + words).book());
        for (ImportPreview preview : List.of(wide, tall)) {
            assertEquals("", Previews.text(preview, Effect.REFUSED));
            assertTrue(told(preview).contains("has nothing to report"), told(preview));
        }
        assertEquals(0, activity("Media training").getReports().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Every two years", "Tous les deux ans", "biennial" })
    void whatIsMeasuredLessOftenThanYearlyIsToldAsSuch(String words) throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Indicators").row("Indicator | Unit | Frequency").row("Journalists trained | people | " + words).book());
        assertEquals(Frequency.NOT_STATED, indicator().getFrequency());
        assertTrue(told(preview).contains("less often than every year"), told(preview));
    }

    @Test
    void whatIsHiddenComesInAndIsTold() throws Exception {
        Sheet.Builder sheet = new Sheet.Builder("Workplan", new Bounds()).hide().hideRows(2, 2).hideColumns(1, 1);
        sheet.put(0, 0, new Cell.Text("Activity")).put(0, 1, new Cell.Text("Lead"));
        for (int row = 1; row < 5; row++) {
            sheet.put(row, 0, new Cell.Text("Activity " + row)).put(row, 1, new Cell.Text("NSO"));
        }
        String told = told(take(new Workbook("plan.xlsx", Workbook.Format.XLSX, List.of(sheet.build()))));
        assertTrue(told.contains("This sheet is hidden") && told.contains("This column is hidden")
                && told.toLowerCase(Locale.ROOT).contains("taken as well: 3–4."), told);
    }

    @Test
    void theWholeCostStaysBesideYearsThatAreMarked() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | Budget | 2027 | 2028")
                .row("To train users | Media training | 900 | x |").book());
        assertEquals("2027-Q1 2027-Q4", time("Media training"));
        assertEquals("2: 900", activity("Media training").getCosts().stream().map(cost -> cost.getYear() + ": " + cost.getPlanned())
                .collect(Collectors.joining(", ")));
        assertEquals("", told(preview));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026/2027 | 2027/2028", "2026/27 | 2027/28", "FY 2026/27 | FY 2027/28" })
    void fiscalYearsThatAreMarkedBeginWithThePlan(String years) throws Exception {
        plan.setFirstQuarter(YearQuarter.of(2026, 3));
        plan.setLastQuarter(YearQuarter.of(2029, 2));
        ImportPreview preview = take(SheetBuilder.named("Workplan").row("Objective | Activity | " + years)
                .row("To train users | Media training | x |").row("To train users | Press breakfast | | x").book());
        assertEquals(List.of("2026-Q3 2027-Q2", "2027-Q3 2028-Q2"), List.of(time("Media training"), time("Press breakfast")));
        assertEquals("", told(preview));
    }

    @Test
    void severalYearsAreNoFiscalYear() throws Exception {
        plan.setFirstQuarter(YearQuarter.of(2026, 3));
        plan.setLastQuarter(YearQuarter.of(2029, 2));
        take(SheetBuilder.named("Workplan").row("Objective | Activity | Budget 2026-2028").row("To train users | Media training | 900").book());
        assertEquals(0, activity("Media training").getCosts().size());
    }

    @Test
    void ofTheFirstAndLastYearThePlanMayHaveOneQuarter() throws Exception {
        plan.setFirstQuarter(YearQuarter.of(2026, 4));
        plan.setLastQuarter(YearQuarter.of(2028, 1));
        take(SheetBuilder.named("Workplan").row("Objective | Activity | 2026 | 2027 | 2028")
                .row("To train users | Media training | x | | ").row("To train users | Press breakfast | | | x").book());
        assertEquals(List.of("2026-Q4 2026-Q4", "2028-Q1 2028-Q1"), List.of(time("Media training"), time("Press breakfast")));
    }
}
