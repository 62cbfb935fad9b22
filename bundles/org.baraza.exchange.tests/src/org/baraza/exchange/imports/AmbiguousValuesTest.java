package org.baraza.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.exchange.Plans;
import org.baraza.exchange.SheetBuilder;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Workbook;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;

/** Days and numbers that may be read in two ways: what stands beside them tells which, and else the preview says how. */
class AmbiguousValuesTest {

    private final Strategy plan = Plans.ofTraining();

    private ImportPreview take(Workbook book) {
        ImportPreview preview = ImportPreview.of(plan, Optional.empty(), book, Plans.options());
        ImportedPlan.of(plan, book);
        return preview;
    }

    private Indicator indicator() {
        return plan.getObjectives().getFirst().getIndicators().getFirst();
    }

    private List<String> measured() {
        return indicator().getMeasurements().stream().map(it -> it.getDate() + " " + it.getValue()).toList();
    }

    private static String noted(ImportPreview preview) {
        return Previews.text(preview, Effect.NOTED, Effect.REFUSED);
    }

    private ImportPreview measured(String... rows) throws Exception {
        SheetBuilder sheet = SheetBuilder.named("Data").row("Indicator | Date | Value");
        for (String row : rows) {
            sheet.row("Journalists trained | " + row);
        }
        return take(sheet.book());
    }

    @Test
    void onlyInAShortCellAreValuesWithTheirDaysLookedFor() {
        assertEquals(2, DatedValues.of(new Cell.Text("40 (31/12/2026)\n50 (31/12/2027)")).orElseThrow().all().size());
        assertEquals(Optional.empty(), DatedValues.of(new Cell.Text("40 (31/12/2026)\n".repeat(100))));
    }

    @Test
    void theDayIsFirstWhereNothingTellsItAndThatIsSaid() throws Exception {
        ImportPreview preview = measured("'03/04/2027 | 5", "'05/06/2027 | 7");
        assertEquals(List.of("2027-04-03 5", "2027-06-05 7"), measured());
        assertEquals(1, preview.count(Effect.NOTED), noted(preview));
        assertTrue(noted(preview).contains("Data, B2") && noted(preview).contains("“03/04/2027” is read as 3 April 2027"), noted(preview));
    }

    @Test
    void aNeighbourTellsThatTheDayIsFirst() throws Exception {
        assertEquals("", noted(measured("'03/04/2027 | 5", "'25/04/2027 | 7")));
        assertEquals(List.of("2027-04-03 5", "2027-04-25 7"), measured());
    }

    @Test
    void aNeighbourTellsThatTheMonthIsFirst() throws Exception {
        ImportPreview preview = measured("'03/04/2027 | 5", "'04/25/2027 | 7");
        assertEquals(List.of("2027-03-04 5", "2027-04-25 7"), measured());
        assertTrue(noted(preview).contains("is read as 4 March 2027: the month stands first here, as “04/25/2027” has it"), noted(preview));
    }

    @Test
    void neighboursThatTellBothAreNamed() throws Exception {
        ImportPreview preview = measured("'03/04/2027 | 5", "'04/25/2027 | 7", "'26/04/2027 | 8");
        assertEquals(List.of("2027-04-03 5", "2027-04-25 7", "2027-04-26 8"), measured());
        assertTrue(noted(preview).contains("the day first; but in “04/25/2027”"), noted(preview));
    }

    @Test
    void oneSignWithThreeDigitsIsReadByTheLanguageAndThatIsSaid() throws Exception {
        ImportPreview preview = measured("2027-03-31 | '1.234", "2027-06-30 | '1,234");
        assertEquals(List.of("2027-03-31 1.234", "2027-06-30 1234"), measured());
        assertTrue(noted(preview).contains("“1.234” is read as a number with three decimals"), noted(preview));
    }

    @Test
    void aNeighbourTellsWhichSignIsTheDecimalOne() throws Exception {
        assertEquals("", noted(measured("2027-03-31 | '1.234", "2027-06-30 | '45,5")));
        assertEquals(List.of("2027-03-31 1234", "2027-06-30 45.5"), measured());
        assertEquals("", noted(measured("2027-09-30 | '1.234", "2027-12-31 | '45.5")));
        assertEquals("2027-09-30 1.234", measured().get(2));
    }

    @Test
    void aPercentageWithoutItsSignAmongOthersIsReadAsOneAndThatIsSaid() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("Indicator | Unit | Target 2026 | Target 2027 | Target 2028")
                .row("Journalists trained | % | 20% | 0.45 | '80 %").book());
        assertEquals(List.of("20", "45", "80"), indicator().getTargets().stream().map(it -> it.getValue().stripTrailingZeros().toPlainString()).toList());
        assertTrue(noted(preview).contains("“0.45” is read as 45 %"), noted(preview));
    }

    @Test
    void lessThanOnePerCentIsTakenAsItStandsAndSaid() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("KPIs").row("Indicator | Unit | Target 2026").row("Journalists trained | % | 0.45").book());
        assertEquals("0.45", indicator().getTargets().getFirst().getValue().toPlainString());
        assertTrue(noted(preview).contains("If 45 % is meant"), noted(preview));
    }

    /** It was said that the values beside it were percentages, where none of them had the sign. */
    @Test
    void aShareDoneAmongBareNumbersIsSaidToBeOneOfTheColumn() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Progress").row("Activity | Reporting date | Status | % complete")
                .row("Media training | October 2026 | On track | 45").row("Press breakfast | October 2026 | Delayed | 0.5").book());
        assertTrue(noted(preview).contains("“0.5” is read as 50 %, as this column counts in per cent. If not, write it with its sign."), noted(preview));
        assertEquals(50, plan.getObjectives().getFirst().getActivities().getLast().getReports().getFirst().getPercent());
    }

    @Test
    void aShareDoneIsSoManyPerCentAndNineOfTenIsNine() throws Exception {
        assertEquals("", noted(take(SheetBuilder.named("Progress").row("Activity | Reporting date | Status | % complete")
                .row("Media training | '10/31/2026 | On track | '75%").row("Press breakfast | October 2026 | Delayed | 0.4").book())));
        assertEquals(40, plan.getObjectives().getFirst().getActivities().getLast().getReports().getFirst().getPercent());
        assertEquals("", noted(take(SheetBuilder.named("Groups").row("Group | Current | Desired").row("Fishers | '2/10 | '9/10").book())));
        assertEquals(9.0, plan.getStakeholders().getFirst().getDesired());
    }

    @ParameterizedTest
    @ValueSource(strings = { "00/05/2027", "03/04/1985", "03/04/0227" })
    void whatIsNoDayInEitherOrderIsRefusedAndNothingElse(String text) throws Exception {
        ImportPreview preview = measured("'" + text + " | 5", "2027-06-30 | 7");
        assertTrue(Previews.text(preview, Effect.REFUSED).contains("“" + text + "” is no day"), noted(preview));
        assertEquals(List.of("2027-06-30 7"), measured());
    }

    @Test
    void aShareBesidePercentagesWithoutASignIsReadAsOneAndThatIsSaid() throws Exception {
        ImportPreview preview = take(SheetBuilder.named("Progress").row("Activity | Month | Status | % complete")
                .row("Media training | October 2026 | On track | 45").row("Press breakfast | October 2026 | Delayed | 0.5").book());
        assertEquals(50, plan.getObjectives().getFirst().getActivities().getLast().getReports().getFirst().getPercent());
        assertTrue(noted(preview).contains("Progress, D3") && noted(preview).contains("“0.5” is read as 50 %"), noted(preview));
    }

    private ImportPreview aimed(String... cells) throws Exception {
        SheetBuilder sheet = SheetBuilder.named("KPIs").row("Indicator | Baseline | Target");
        for (String cell : cells) {
            sheet.row(cell);
        }
        return take(sheet.book());
    }

    private List<String> days() {
        return Stream.concat(Stream.of(indicator().getBaseline().getDate()), indicator().getTargets().stream().map(it -> it.getDate())).map(Object::toString).toList();
    }

    @Test
    void aDayBesideItsValueIsReadLikeItsNeighbours() throws Exception {
        String told = noted(aimed("Journalists trained | 5 (03/04/2025) | 40 (03/04/2027)", "Visits | 4 | 9 (04/25/2027)"));
        assertEquals(List.of("2025-03-04", "2027-03-04"), days());
        assertTrue(told.contains("the month stands first here, as “04/25/2027” has it"), told);
    }

    @Test
    void aDayBesideItsValueIsReadDayFirstWhereNothingTellsAndThatIsSaid() throws Exception {
        String told = noted(aimed("Journalists trained | 5\\n03/04/2025 | 40 (05/06/2026)\\n50 (05/06/2027)"));
        assertEquals(List.of("2025-04-03", "2026-06-05", "2027-06-05"), days());
        assertTrue(told.contains("“03/04/2025” is read as 3 April 2025: the day") && told.contains("“05/06/2026” is read as 5 June 2026: the day")
                && told.lines().count() == 2, told);
    }

    @Test
    void timeFramesAreReadLikeTheirNeighbours() throws Exception {
        take(SheetBuilder.named("Plan").row("Objective | Activity | Time frame").row("To train users | Media training | 03/04/2027-05/06/2027")
                .row("To train users | Press breakfast | 04/25/2027-06/30/2027").book());
        assertEquals(List.of("2027-Q1 2027-Q2", "2027-Q2 2027-Q2"), plan.getObjectives().getFirst().getActivities().stream()
                .map(it -> it.getFirstQuarter() + " " + it.getLastQuarter()).toList());
    }

    @Test
    void daysThatBeginWithTheirYearStayAsTheyAre() {
        assertEquals("2027-03-04-2027-05-06 2027-03-04/2027-05-06 5 (2027-03-04)", DayColumn.monthFirst("2027-03-04-2027-05-06 2027-03-04/2027-05-06 5 (03/04/2027)"));
    }
}
