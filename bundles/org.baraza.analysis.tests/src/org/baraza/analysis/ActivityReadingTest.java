package org.baraza.analysis;

import static org.baraza.analysis.ActivityState.AHEAD;
import static org.baraza.analysis.ActivityState.AWAITED;
import static org.baraza.analysis.ActivityState.CANCELLED;
import static org.baraza.analysis.ActivityState.FINISHED;
import static org.baraza.analysis.ActivityState.LAGGING;
import static org.baraza.analysis.ActivityState.MISSING;
import static org.baraza.analysis.ActivityState.NOT_STARTED;
import static org.baraza.analysis.ActivityState.ON_TRACK;
import static org.baraza.analysis.ActivityState.OVERDUE;
import static org.baraza.analysis.ActivityState.SUSPENDED;
import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.month;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.testkit.IndicatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityReadingTest {

    private static final String LATER = "2026-12-31";
    private final ActivityBuilder training = anActivity("Media training").running("2025-Q2", "2026-Q3");

    @Test
    void isNotStartedBeforeItsFirstQuarter() {
        assertEquals(NOT_STARTED, state(training, "2025-03", LATER));
        assertEquals(MISSING, state(training, "2025-04", LATER));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, AWAITED", "2026-06-15, AWAITED", "2026-06-16, MISSING", "2027-06-01, MISSING"})
    void aMonthWithoutAReportIsAwaitedUntilItsDueDateHasPassed(String asOf, ActivityState state) {
        assertEquals(state, state(training, "2026-05", asOf));
    }

    @Test
    void whereAReportIsThereItIsTheValueThatIsMissing() {
        ActivityBuilder unmeasured = anActivity("Media training").running("2025-Q1", "2025-Q4").measuredBy(anIndicator("Trained")
                .due(Frequency.MONTHLY).startingAt("2024-12-31", 0).aimingAt("2025-12-31", 365));
        assertEquals("No report", reading(unmeasured, "2025-01", LATER).words(Locale.ENGLISH));
        assertEquals("Measurement missing",
                reading(unmeasured.reporting("2025-01", ReportedState.ON_TRACK), "2025-01", LATER).words(Locale.ENGLISH));
    }

    @Test
    void whatWasChosenAndDoesNotHoldIsSaid() {
        ActivityBuilder measured = anActivity("Media training").running("2025-Q1", "2025-Q4").measuredBy(anIndicator("Trained")
                .due(Frequency.MONTHLY).startingAt("2024-12-31", 0).aimingAt("2025-12-31", 365).measured("2025-01-31", 3)
                .measured("2025-02-28", 59)).reporting("2025-01", ReportedState.ON_TRACK)
                .reporting("2025-02", ReportedState.AHEAD).reporting("2025-03", ReportedState.LAGGING)
                .reporting("2026-02", ReportedState.ON_TRACK);
        assertEquals(Optional.of("On track was chosen, overruled by what was measured of the target: Lagging"),
                reading(measured, "2025-01", LATER).overruled(Locale.ENGLISH));
        assertEquals(Optional.of("Ahead was chosen, overruled by what was measured of the target: On track"),
                reading(measured, "2025-02", LATER).overruled(Locale.ENGLISH));
        assertEquals(Optional.empty(), reading(measured, "2025-03", LATER).overruled(Locale.ENGLISH));
        assertEquals(Optional.empty(), reading(measured, "2025-04", LATER).overruled(Locale.ENGLISH));
        assertEquals(Optional.of("On track was chosen, overruled as its last quarter is over: Overdue"),
                reading(measured, "2026-02", LATER).overruled(Locale.ENGLISH));
    }

    @Test
    void theProfileSetsTheDueDate() {
        Strategy strategy = aStrategy().setting("report.due-day", "5").with(anObjective("To train").with(training))
                .build();
        Activity activity = Find.onlyActivity(strategy);
        assertEquals(AWAITED, ActivityReading.of(activity, month("2026-05"), day("2026-06-05")).state());
        assertEquals(MISSING, ActivityReading.of(activity, month("2026-05"), day("2026-06-06")).state());
    }

    @Test
    void aMonthThatLastsIsAwaited() {
        assertEquals(AWAITED, state(training, "2026-05", "2026-05-20"));
        assertEquals(AWAITED, state(training, "2026-08", "2026-05-20"));
    }

    @ParameterizedTest
    @CsvSource({"ON_TRACK, ON_TRACK", "LAGGING, LAGGING", "AHEAD, AHEAD", "FINISHED, FINISHED"})
    void isAsReported(ReportedState reported, ActivityState state) {
        assertEquals(state, state(training.reporting("2026-05", reported), "2026-05", LATER));
    }

    @Test
    void isFinishedFromTheMonthItIsReportedSo() {
        ActivityBuilder done = training.reporting("2026-03", ReportedState.ON_TRACK)
                .reporting("2026-04", ReportedState.FINISHED).reporting("2026-06", ReportedState.LAGGING);
        assertEquals(ON_TRACK, state(done, "2026-03", LATER));
        assertEquals(FINISHED, state(done, "2026-04", LATER));
        assertEquals(FINISHED, state(done, "2026-06", LATER));
        assertEquals(FINISHED, state(done, "2027-06", "2028-01-01"));
    }

    @Test
    void notStartedComesBeforeFinished() {
        ActivityBuilder early = training.reporting("2025-02", ReportedState.FINISHED);
        assertEquals(NOT_STARTED, state(early, "2025-03", LATER));
        assertEquals(FINISHED, state(early, "2025-04", LATER));
    }

    @Test
    void notStartedComesBeforeADecision() {
        assertEquals(NOT_STARTED, state(training.cancelledOn("2025-01-10", "No money"), "2025-02", LATER));
        assertEquals(CANCELLED, state(training.cancelledOn("2025-01-10", "No money"), "2025-04", LATER));
        assertEquals(NOT_STARTED, state(training.suspendedOn("2025-01-10", "No trainer"), "2025-02", LATER));
        assertEquals(SUSPENDED, state(training.suspendedOn("2025-01-10", "No trainer"), "2025-04", LATER));
    }

    @Test
    void finishedComesBeforeADecision() {
        ActivityBuilder done = training.reporting("2026-04", ReportedState.FINISHED);
        assertEquals(FINISHED, state(done.cancelledOn("2026-05-10", "No money"), "2026-05", LATER));
        assertEquals(FINISHED, state(done.suspendedOn("2026-03-10", "No trainer"), "2026-04", LATER));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10", "2026-06-16"})
    void aDecisionComesBeforeAwaitedAndMissing(String asOf) {
        assertEquals(CANCELLED, state(training.cancelledOn("2026-05-10", "No money"), "2026-05", asOf));
    }

    @Test
    void awaitedAndMissingComeBeforeOverdue() {
        assertEquals(AWAITED, state(training, "2026-10", "2026-11-15"));
        assertEquals(MISSING, state(training, "2026-10", "2026-11-16"));
    }

    @Test
    void overdueComesBeforeReportAndTarget() {
        ActivityBuilder late = training.measuredBy(anIndicator("Trained").startingAt("2024-12-31", 0)
                .aimingAt("2026-12-31", 10)).reporting("2026-10", ReportedState.LAGGING);
        assertEquals(OVERDUE, state(late, "2026-10", LATER));
    }

    @Test
    void aDecisionHoldsFromItsMonth() {
        ActivityBuilder resting = training.reporting("2026-04", ReportedState.ON_TRACK)
                .reporting("2026-05", ReportedState.LAGGING).suspendedOn("2026-05-20", "No trainer");
        assertEquals(ON_TRACK, state(resting, "2026-04", LATER));
        assertEquals(SUSPENDED, state(resting, "2026-05", LATER));
        assertEquals(LAGGING, state(resting, "2026-05", "2026-05-19"));
        assertEquals(SUSPENDED, state(resting, "2027-01", "2027-03-31"));
    }

    @Test
    void aDecisionWithoutADateHoldsAlways() {
        ActivityBuilder undated = training.cancelledOn("2026-01-10", "No money")
                .also(activity -> activity.getDecision().setDate(null));
        assertEquals(CANCELLED, state(undated, "2025-05", LATER));
    }

    @Test
    void isOverduePastItsLastQuarterUntilItIsFinished() {
        ActivityBuilder late = training.reporting("2026-09", ReportedState.ON_TRACK)
                .reporting("2026-10", ReportedState.AHEAD);
        assertEquals(ON_TRACK, state(late, "2026-09", LATER));
        assertEquals(OVERDUE, state(late, "2026-10", LATER));
        assertEquals(OVERDUE, state(late, "2026-12", "2026-12-20"));
    }

    /** 31 expected at the end of January, of which 3.1 are tolerated. */
    @ParameterizedTest
    @CsvSource({
        "ON_TRACK, 10, LAGGING", "ON_TRACK, , MISSING",  "ON_TRACK, 31, ON_TRACK", "ON_TRACK, 90, ON_TRACK",
        "AHEAD,    10, LAGGING", "AHEAD,    , MISSING",  "AHEAD,    31, ON_TRACK", "AHEAD,    90, AHEAD",
        "LAGGING,  10, LAGGING", "LAGGING,  , LAGGING",  "LAGGING,  31, LAGGING",  "LAGGING,  90, LAGGING"})
    void isTheWorseOfReportAndTarget(ReportedState reported, Double measured, ActivityState state) {
        IndicatorBuilder target = anIndicator("Trained").startingAt("2024-12-31", 0).aimingAt("2025-12-31", 365);
        ActivityBuilder measuredOne = anActivity("Media training").running("2025-Q1", "2025-Q4")
                .measuredBy(measured == null ? target : target.measured("2025-01-31", measured))
                .reporting("2025-01", reported);
        assertEquals(state, state(measuredOne, "2025-01", LATER));
    }

    @Test
    void aTargetThatIsNotDueOrNotJudgedDoesNotCount() {
        assertEquals(AHEAD, state(training.measuredBy(anIndicator("Trained")).reporting("2026-05", ReportedState.AHEAD),
                "2026-05", LATER));
    }

    @Test
    void theTargetIsReadOnTheLastDayOfTheMonth() {
        ActivityBuilder measured = training.measuredBy(anIndicator("Trained"))
                .reporting("2026-05", ReportedState.AHEAD);
        assertEquals(day("2026-05-31"), reading(measured, "2026-05", LATER).target().orElseThrow().asOf());
        assertEquals(day("2026-05-20"), reading(measured, "2026-05", "2026-05-20").target().orElseThrow().asOf());
    }

    @Test
    void anActivityWithoutQuartersBeginsWithItsFirstReport() {
        assertEquals(NOT_STARTED, state(anActivity("Press days"), "2026-05", LATER));
        ActivityBuilder reported = anActivity("Press days").reporting("2026-04", ReportedState.ON_TRACK);
        assertEquals(NOT_STARTED, state(reported, "2026-03", LATER));
        assertEquals(ON_TRACK, state(reported, "2026-04", LATER));
        assertEquals(MISSING, state(reported, "2026-05", LATER));
    }

    @Test
    void quartersTheWrongWayRoundStillGiveAState() {
        ActivityBuilder reversed = anActivity("Press days").running("2026-Q2", "2025-Q1")
                .reporting("2026-05", ReportedState.AHEAD);
        assertEquals(NOT_STARTED, state(reversed, "2026-03", LATER));
        assertEquals(OVERDUE, state(reversed, "2026-05", LATER));
    }

    private static ActivityState state(ActivityBuilder activity, String month, String asOf) {
        return reading(activity, month, asOf).state();
    }

    private static ActivityReading reading(ActivityBuilder activity, String month, String asOf) {
        Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To train").with(activity))
                .build();
        return ActivityReading.of(Find.onlyActivity(strategy), YearMonth.parse(month), day(asOf));
    }
}
