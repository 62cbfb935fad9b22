package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.decimal;
import static org.baraza.analysis.IndicatorState.LAGGING;
import static org.baraza.analysis.IndicatorState.MISSING;
import static org.baraza.analysis.IndicatorState.NOT_DUE;
import static org.baraza.analysis.IndicatorState.NOT_JUDGED;
import static org.baraza.analysis.IndicatorState.NOT_STARTED;
import static org.baraza.analysis.IndicatorState.ON_TRACK;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.testkit.IndicatorBuilder;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorReadingTest {

    /** One more visit a day. */
    private final IndicatorBuilder visits = anIndicator("Visits").startingAt("2024-12-31", 0)
            .aimingAt("2027-12-31", 1095);

    @ParameterizedTest
    @CsvSource({
        "MONTHLY,     2026-10-31, 2026-10-31", "MONTHLY,     2026-10-30, 2026-09-30",
        "QUARTERLY,   2026-10-31, 2026-09-30", "QUARTERLY,   2026-03-31, 2026-03-31",
        "HALF_YEARLY, 2026-10-31, 2026-06-30", "HALF_YEARLY, 2026-12-31, 2026-12-31",
        "YEARLY,      2026-10-31, 2025-12-31", "YEARLY,      2027-12-31, 2027-12-31"})
    void theLastDueMeasurementFollowsTheFrequency(Frequency frequency, String asOf, String due) {
        assertEquals(Optional.of(day(due)), ofObjective(visits.due(frequency), asOf).due());
    }

    @Test
    void holdsTheLastDueMeasurementAgainstThePathAtItsOwnDate() {
        IndicatorReading reading = ofObjective(visits.due(Frequency.QUARTERLY).measured("2026-09-01", 609)
                .measured("2026-07-10", 1).measured("2026-10-15", 0), "2026-10-31");
        assertEquals(ON_TRACK, reading.state());
        assertEquals(Optional.of(decimal("609.0")), reading.measured());
        assertEquals(Optional.of(decimal("609")), reading.expected().map(PathPoint::expected));
        assertEquals(Optional.of(day("2026-09-01")), reading.expected().map(PathPoint::date));
    }

    @Test
    void isMissingWhereTheLastDueOneIsAbsentWhateverCameBefore() {
        IndicatorReading reading = ofObjective(visits.measured("2026-09-30", 638), "2026-10-31");
        assertEquals(MISSING, reading.state());
        assertEquals(Optional.empty(), reading.measured());
        assertEquals(Optional.of(decimal("669")), reading.expected().map(PathPoint::expected));
    }

    @Test
    void aValueBetweenDueDaysIsKeptForTheNextOne() {
        IndicatorBuilder quarterly = visits.due(Frequency.QUARTERLY).measured("2026-09-30", 638).measured("2026-10-15", 0)
                .measured("2026-11-30", 3);
        IndicatorReading reading = ofObjective(quarterly, "2026-10-31");
        assertEquals(Optional.of(decimal("638.0")), reading.known().map(Measurement::getValue));
        assertEquals(Optional.of(day("2026-10-15")), reading.early().map(Measurement::getDate));
        assertEquals(Optional.empty(), ofObjective(quarterly, "2026-09-30").early());
    }

    @Test
    void isNotDueUntilAPeriodIsOver() {
        assertEquals(NOT_DUE, ofObjective(visits.due(Frequency.YEARLY), "2025-12-30").state());
        assertEquals(MISSING, ofObjective(visits.due(Frequency.YEARLY), "2025-12-31").state());
    }

    @Test
    void isNotDueUpToTheBaseline() {
        IndicatorBuilder later = anIndicator("Visits").due(Frequency.QUARTERLY).startingAt("2025-06-30", 0)
                .aimingAt("2027-12-31", 100);
        assertEquals(NOT_DUE, ofObjective(later, "2025-07-31").state());
        assertEquals(MISSING, ofObjective(later, "2025-09-30").state());
    }

    @Test
    void anObjectivesIndicatorStartsWithThePlan() {
        assertEquals(NOT_STARTED, ofObjective(visits, "2024-12-31").state());
        assertEquals(NOT_DUE, ofObjective(visits, "2025-01-01").state());
    }

    @Test
    void aTargetIndicatorStartsWithItsActivity() {
        ActivityBuilder activity = anActivity("Portal").running("2026-Q1", "2026-Q4").measuredBy(visits);
        assertEquals(NOT_STARTED, ofTarget(activity, "2025-12-31").state());
        assertEquals(NOT_DUE, ofTarget(activity, "2026-01-30").state());
        assertEquals(MISSING, ofTarget(activity, "2026-01-31").state());
    }

    @Test
    void nothingIsDueAfterThePeriodInWhichTheActivityEnds() {
        ActivityBuilder monthly = anActivity("Portal").running("2025-Q1", "2026-Q1").measuredBy(visits);
        assertEquals(Optional.of(day("2026-03-31")), ofTarget(monthly, "2026-10-31").due());
        ActivityBuilder yearly = anActivity("Portal").running("2025-Q1", "2026-Q1")
                .measuredBy(visits.due(Frequency.YEARLY));
        assertEquals(Optional.of(day("2026-12-31")), ofTarget(yearly, "2027-10-31").due());
    }

    @Test
    void anActivityWithoutQuartersHasThePlans() {
        assertEquals(MISSING, ofTarget(anActivity("Portal").measuredBy(visits), "2025-02-01").state());
    }

    @Test
    void isNotJudgedUntilSomebodySaysHowOftenItIsMeasured() {
        IndicatorBuilder never = visits.due(Frequency.NOT_STATED).measured("2025-06-30", 50);
        IndicatorReading reading = ofObjective(never, "2026-01-31");
        assertEquals(NOT_JUDGED, reading.state());
        assertEquals(Optional.empty(), reading.due());
        assertEquals(Optional.empty(), reading.measured());
        assertEquals(NOT_STARTED, ofObjective(never, "2024-12-31").state());
    }

    @Test
    void isNotJudgedWithoutBaselineTargetOrTimeFrame() {
        assertEquals(NOT_JUDGED, ofObjective(anIndicator("Visits").aimingAt("2027-12-31", 9), "2026-01-31").state());
        assertEquals(NOT_JUDGED, ofObjective(anIndicator("Visits").startingAt("2024-12-31", 9), "2026-01-31").state());
        assertEquals(NOT_JUDGED, IndicatorReading.of(visits.build(), day("2026-01-31")).state());
    }

    @Test
    void keepsTheMeasurementOfWhatCannotBeJudged() {
        IndicatorReading reading = ofObjective(anIndicator("Visits").measured("2026-01-31", 7), "2026-01-31");
        assertEquals(NOT_JUDGED, reading.state());
        assertEquals(Optional.of(decimal("7.0")), reading.measured());
    }

    @Test
    void ignoresMeasurementsWithoutDateOrValue() {
        IndicatorBuilder broken = visits
                .measured("2026-10-31", 1).also(i -> i.getMeasurements().getFirst().setValue(null))
                .measured("2026-10-30", 1).also(i -> i.getMeasurements().getLast().setDate(null));
        assertEquals(MISSING, ofObjective(broken, "2026-10-31").state());
    }

    @Test
    void allIndicatorsOfAStrategyAreRead() {
        Strategy strategy = plan(anActivity("Portal").running("2025-Q1", "2027-Q4").measuredBy(visits))
                .with(anObjective("To listen").measuredBy(anIndicator("Calls").startingAt("2024-12-31", 0)
                        .aimingAt("2027-12-31", 1095).measured("2025-01-31", 1))).build();
        IndicatorStates states = IndicatorStates.of(strategy, day("2025-01-31"));
        assertEquals(2, states.readings().size());
        assertEquals(MISSING, states.state(Find.onlyActivity(strategy).getTarget()));
        assertEquals(LAGGING, states.state(strategy.getObjectives().get(1).getIndicators().getFirst()));
    }

    private static IndicatorReading ofObjective(IndicatorBuilder indicator, String asOf) {
        Strategy strategy = aStrategy().running("2025-Q1", "2027-Q4")
                .with(anObjective("To be read").measuredBy(indicator)).build();
        return IndicatorReading.of(strategy.getObjectives().getFirst().getIndicators().getFirst(), day(asOf));
    }

    private static IndicatorReading ofTarget(ActivityBuilder activity, String asOf) {
        return IndicatorReading.of(Find.onlyActivity(plan(activity).build()).getTarget(), day(asOf));
    }

    private static StrategyBuilder plan(ActivityBuilder activity) {
        return aStrategy().running("2025-Q1", "2027-Q4").with(anObjective("To be read").with(activity));
    }
}
