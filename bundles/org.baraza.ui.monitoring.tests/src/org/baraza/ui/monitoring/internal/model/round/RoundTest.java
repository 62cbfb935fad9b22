package org.baraza.ui.monitoring.internal.model.round;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Analyses;
import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.junit.jupiter.api.Test;

class RoundTest {

    private final Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4")
            .with(anObjective("To be quoted")
                    .with(running("Briefings").reporting("2026-09", ReportedState.ON_TRACK)
                            .measuredBy(anIndicator("Briefings held").due(Frequency.MONTHLY).startingAt("2024-12-31", 0)
                                    .aimingAt("2027-12-31", 36)))
                    .with(running("Profiles").reporting("2026-09", ReportedState.LAGGING)
                            .reporting("2026-10", ReportedState.LAGGING))
                    .with(running("Contest").reporting("2026-08", ReportedState.FINISHED))
                    .with(running("Story desk").suspendedOn("2026-01-01", "No funds"))
                    .with(anActivity("Data days").running("2027-Q1", "2027-Q4")))
            .build();
    private final RoundSheet sheet = new RoundSheet(strategy, "2026-10", "2026-11-10");

    @Test
    void askedIsWhatRunsAndTheValueDueStandsBesideIt() {
        assertEquals(List.of("1.1 Briefings | – |  |  due 31/10/2026 | ", "1.2 Profiles | Lagging |  |  | "),
                sheet.lines());
        assertEquals("1 of 2 reported, due 15/11/2026", sheet.progress());
    }

    /** A finding that asks for reports leads to a month that lacks one. */
    @Test
    void theLatestMonthWithoutAReportIsFound() {
        assertEquals(Optional.of(YearMonth.of(2026, 8)), lacking("2026-11-10"), "October is not due yet");
        assertEquals(Optional.of(YearMonth.of(2026, 10)), lacking("2026-11-20"));
    }

    @Test
    void fiveMonthsStandBesideIt() {
        Round round = sheet.round();
        assertEquals(YearMonth.of(2026, 5), round.before().getFirst());
        assertEquals(List.of(ActivityState.MISSING, ActivityState.MISSING, ActivityState.MISSING, ActivityState.MISSING,
                ActivityState.LAGGING), round.rows().getLast().before());
    }

    @Test
    void aRowIsOneStepWithItsMeasurement() {
        sheet.press('1').done("46").measured("20").comment("Two committees booked").enter();
        assertEquals(List.of("Report on Briefings, October 2026"), sheet.steps());
        assertEquals("1.1 Briefings | On track | 46 | 20 due 31/10/2026 | Two committees booked",
                sheet.lines().getFirst());
        ProgressReport report = first().getReports().getLast();
        assertEquals("2026-10 on-track 46 2026-11-10 Awa Maro", report.getMonth() + " " + report.getState() + " "
                + report.getPercent() + " " + report.getRecordedOn() + " " + report.getRecordedBy());
        assertEquals("Profiles", sheet.at());
        assertEquals("2 of 2 reported, due 15/11/2026", sheet.progress());
    }

    /** What was reported by mistake is taken back, by whoever notices it months later too. */
    @Test
    void deleteTakesAReportBackWithAllItSays() {
        sheet.press('1').done("46").measured("20").comment("Two committees booked").enter();
        sheet.goTo("Briefings").press('\u007f').enter();
        assertEquals("1.1 Briefings | – |  | 20 due 31/10/2026 | ", sheet.lines().getFirst());
        assertEquals("Take back the report on Briefings, October 2026", sheet.steps().getLast());
        assertEquals(1, first().getReports().size());
        assertEquals("1 of 2 reported, due 15/11/2026", sheet.progress());
    }

    @Test
    void whereNothingIsReportedThereIsNothingToTakeBack() {
        sheet.press('\u007f').enter();
        assertEquals(List.of(), sheet.steps());
        assertEquals("Profiles", sheet.at());
    }

    @Test
    void zeroReportsTheSameAsLastMonth() {
        first().getReports().getFirst().setPercent(40);
        sheet.press('0').enter();
        assertEquals("1.1 Briefings | On track | 40 |  due 31/10/2026 | ", sheet.lines().getFirst());
    }

    @Test
    void whatIsSameAsLastMonthIsOneStepForAllThatAreOpen() {
        sheet.sameForAll().sameForAll();
        assertEquals(List.of("Report as in September 2026"), sheet.steps());
        assertEquals("2 of 2 reported, due 15/11/2026", sheet.progress());
    }

    @Test
    void anEmptyRowIsNoReportAndNoStep() {
        sheet.enter();
        assertEquals(List.of(), sheet.steps());
        assertEquals("Profiles", sheet.at());
    }

    @Test
    void whatCannotBeReadIsSaidAndStays() {
        sheet.press('2').done("146").enter();
        assertEquals("“146” is not a percentage. Type a whole number from 0 to 100.", sheet.said());
        assertEquals("Briefings", sheet.at());
        sheet.done("46").measured("many").enter();
        assertEquals("“many” is not a number. Write it like 1,250.5.", sheet.said());
        assertEquals(List.of(), sheet.steps());
    }

    @Test
    void aCommentAloneNeedsAState() {
        sheet.comment("Trainer withdrew").enter();
        assertEquals("Briefings needs a state: 1 on track, 2 lagging, 3 ahead, 4 finished.", sheet.said());
    }

    @Test
    void aCorrectedReportStaysTheSameOne() {
        sheet.goTo("Profiles").press('3').enter();
        assertEquals("1.2 Profiles | Ahead |  |  | ", sheet.lines().getLast());
        assertEquals(2, strategy.getObjectives().getFirst().getActivities().get(1).getReports().size());
    }

    /** Who goes on to the next row would not see it any more. */
    @Test
    void whatWasChosenAndDoesNotHoldIsToldAtOnce() {
        sheet.press('3').measured("2").enter();
        assertEquals("Profiles", sheet.at());
        assertEquals("1.1 Briefings: Ahead was chosen, overruled by what was measured of the target: Lagging.", sheet.told());
        sheet.enter();
        assertEquals("", sheet.told());
    }

    @Test
    void severalThatDoNotHoldAreToldTogether() {
        Strategy plan = aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To be quoted")
                .with(over("Briefings")).with(running("Profiles").reporting("2026-09", ReportedState.LAGGING)).with(over("Desk")))
                .build();
        RoundSheet all = new RoundSheet(plan, "2026-10", "2026-11-10").goTo("Profiles").sameForAll();
        assertEquals("Of 1.1, 1.3 what was chosen does not hold: each row says why.", all.told());
    }

    private static ActivityBuilder over(String name) {
        return anActivity(name).running("2025-Q1", "2026-Q2").reporting("2026-09", ReportedState.ON_TRACK);
    }

    @Test
    void reportsStandInTheOrderOfTheirMonths() {
        new RoundSheet(strategy, "2026-08", "2026-11-10").press('1').enter();
        assertEquals(List.of(YearMonth.of(2026, 8), YearMonth.of(2026, 9)),
                first().getReports().stream().map(ProgressReport::getMonth).toList());
    }

    @Test
    void monthsAreThePlansUpToTheDay() {
        List<YearMonth> months = Round.months(Analyses.of(strategy, java.time.LocalDate.of(2025, 2, 3)));
        assertEquals(List.of(YearMonth.of(2025, 2), YearMonth.of(2025, 1)), months);
    }

    private Optional<YearMonth> lacking(String asOf) {
        return Round.lacking(Analyses.of(strategy, LocalDate.parse(asOf)), first());
    }

    private Activity first() {
        return strategy.getObjectives().getFirst().getActivities().getFirst();
    }

    private static ActivityBuilder running(String name) {
        return anActivity(name).running("2025-Q1", "2027-Q4");
    }
}
