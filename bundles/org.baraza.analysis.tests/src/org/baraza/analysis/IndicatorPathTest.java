package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.decimal;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anIndicator;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.catalogue.Frequency;
import org.baraza.model.catalogue.IndicatorKind;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.IndicatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorPathTest {

    /** A hundred days from 0 to 100, then fifty days to 200. */
    private final IndicatorBuilder steep = anIndicator("Journalists trained").startingAt("2025-01-01", 0)
            .aimingAt("2025-05-31", 200).aimingAt("2025-04-11", 100);

    @ParameterizedTest
    @CsvSource({"2025-01-01, 0", "2025-01-02, 1", "2025-02-20, 50", "2025-04-11, 100", "2025-04-12, 102",
        "2025-05-31, 200", "2030-01-01, 200", "2020-01-01, 0"})
    void runsByDaysStraightBetweenTargetsAndFlatAfterTheLast(String date, String expected) {
        assertEquals(decimal(expected), path(steep).at(day(date)).expected());
    }

    @Test
    void hasItsCornersAtBaselineAndTargets() {
        assertEquals(List.of(point("2025-01-01", "0", "0"), point("2025-04-11", "100", "10"),
                point("2025-05-31", "200", "20"), point("2025-06-01", "200", "4")), path(steep).points());
        assertEquals(decimal("90"), path(steep).points().get(1).lowest());
        assertEquals(decimal("110"), path(steep).points().get(1).highest());
    }

    @ParameterizedTest
    @CsvSource({"45, ON_TRACK", "44.999, LAGGING", "55, ON_TRACK", "55.001, AHEAD", "50, ON_TRACK", "-10, LAGGING"})
    void theEdgeOfTheToleranceIsOnTrack(String measured, IndicatorState state) {
        assertEquals(state, path(steep).judge(day("2025-02-20"), decimal(measured)));
    }

    @ParameterizedTest
    @CsvSource({"60, ON_TRACK", "59.9999999999999999999, LAGGING"})
    void theEdgeDoesNotDependOnRounding(String measured, IndicatorState state) {
        IndicatorPath thirds = path(anIndicator("Visits").startingAt("2025-01-01", 0).aimingAt("2025-01-04", 100));
        assertEquals(decimal("66.66666666666667"), thirds.at(day("2025-01-03")).expected());
        assertEquals(state, thirds.judge(day("2025-01-03"), decimal(measured)));
    }

    @ParameterizedTest
    @CsvSource({"30, AHEAD", "31, ON_TRACK", "39, ON_TRACK", "40, LAGGING"})
    void lessCanBeBetter(String measured, IndicatorState state) {
        IndicatorPath falling = path(
                anIndicator("Misuse").lessIsBetter().startingAt("2025-01-01", 75).aimingAt("2025-01-11", 35));
        assertEquals(state, falling.judge(day("2025-01-11"), decimal(measured)));
    }

    @ParameterizedTest
    @CsvSource({"49, ON_TRACK", "48.99, LAGGING", "51, ON_TRACK", "51.01, AHEAD"})
    void whereThePathStaysAtTheBaselineTwoPerCentOfTheValueAreTolerated(String measured, IndicatorState state) {
        IndicatorPath flat = path(anIndicator("Satisfied").startingAt("2025-01-01", 50).aimingAt("2025-12-31", 50));
        assertEquals(state, flat.judge(day("2025-06-30"), decimal(measured)));
        assertEquals(state, flat.judge(day("2026-06-30"), decimal(measured)));
    }

    @ParameterizedTest
    @CsvSource({"2025-05-31, 20", "2025-06-01, 4", "2027-12-31, 4"})
    void afterTheLastTargetTwoPerCentOfTheValueAreTolerated(String date, String tolerance) {
        assertEquals(point(date, "200", tolerance), path(steep).at(day(date)));
        assertEquals(point(date, "200", "3"), path(steep.tolerating(3)).at(day(date)));
    }

    @ParameterizedTest
    @CsvSource({"2025-04-11, 10", "2025-04-12, 2", "2025-05-01, 2", "2025-06-30, 2", "2025-07-10, 11"})
    void betweenEqualTargetsTwoPerCentOfTheValueAreTolerated(String date, String tolerance) {
        assertEquals(decimal(tolerance), path(resting()).at(day(date)).tolerance());
    }

    @Test
    void theBandHasACornerOnEachSideOfAFlatStretch() {
        assertEquals(Stream.of("2025-01-01", "2025-04-11", "2025-04-12", "2025-06-30", "2025-07-01", "2025-07-10",
                "2025-07-11").map(Find::day).toList(), path(resting()).points().stream().map(PathPoint::date).toList());
    }

    /** A hundred days from 0 to 100, a rest, then ten days to 110. */
    private static IndicatorBuilder resting() {
        return anIndicator("Journalists trained").startingAt("2025-01-01", 0).aimingAt("2025-04-11", 100)
                .aimingAt("2025-06-30", 100).aimingAt("2025-07-10", 110);
    }

    @ParameterizedTest
    @CsvSource({"47, ON_TRACK", "46.9, LAGGING", "53.1, AHEAD"})
    void theIndicatorsOwnToleranceWins(String measured, IndicatorState state) {
        assertEquals(state, path(steep.tolerating(3)).judge(day("2025-02-20"), decimal(measured)));
    }

    @Test
    void anOwnToleranceOfZeroToleratesNothing() {
        assertEquals(IndicatorState.LAGGING, path(steep.tolerating(0)).judge(day("2025-02-20"), decimal("49.9")));
    }

    @Test
    void theProfileSetsTheTolerance() {
        Strategy strategy = aStrategy().setting("indicator.tolerance.percent", "20")
                .with(anObjective("To train").measuredBy(steep)).build();
        Indicator indicator = strategy.getObjectives().getFirst().getIndicators().getFirst();
        assertEquals(decimal("20"), IndicatorPath.of(indicator).orElseThrow().at(day("2025-04-11")).tolerance());
    }

    @Test
    void aRunningTotalIsHeldAgainstTheTotalExpectedByThen() {
        IndicatorPath total = path(steep.ofKind(IndicatorKind.RUNNING_TOTAL));
        assertEquals(decimal("50"), total.at(day("2025-02-20")).expected());
    }

    @ParameterizedTest
    @CsvSource({"2025-03-31, 12", "2025-12-31, 12", "2026-01-01, 20", "2026-06-30, 20", "2027-06-30, 20"})
    void aPeriodIsHeldAgainstItsOwnTarget(String date, String expected) {
        IndicatorPath sessions = path(anIndicator("Sessions a year").ofKind(IndicatorKind.PER_PERIOD)
                .due(Frequency.YEARLY).startingAt("2024-12-31", 8).aimingAt("2025-12-31", 12)
                .aimingAt("2026-12-15", 20));
        assertEquals(decimal(expected), sessions.at(day(date)).expected());
    }

    @Test
    void aPeriodWithoutATargetIsHeldAgainstTheNextOne() {
        IndicatorPath sessions = path(anIndicator("Sessions a quarter").ofKind(IndicatorKind.PER_PERIOD)
                .due(Frequency.QUARTERLY).startingAt("2024-12-31", 2).aimingAt("2025-06-30", 4)
                .aimingAt("2025-12-31", 7));
        assertEquals(List.of(point("2025-01-01", "4", "0.2"), point("2025-06-30", "4", "0.2"),
                point("2025-07-01", "7", "0.5"), point("2025-12-31", "7", "0.5"),
                point("2026-01-01", "7", "0.14")), sessions.points());
        assertEquals(IndicatorState.LAGGING, sessions.judge(day("2025-09-30"), decimal("6")));
    }

    @Test
    void isNoneWithoutABaselineOrATargetAfterIt() {
        assertTrue(none(anIndicator("Visits").aimingAt("2025-12-31", 5)));
        assertTrue(none(anIndicator("Visits").startingAt("2025-01-01", 5)));
        assertTrue(none(anIndicator("Visits").startingAt("2025-01-01", 5).aimingAt("2025-01-01", 9)));
        assertTrue(none(steep.also(indicator -> indicator.getBaseline().setValue(null))));
    }

    @Test
    void onlyThatOfAnIndicatorPerPeriodNeedsAFrequency() {
        assertTrue(none(steep.ofKind(IndicatorKind.PER_PERIOD).due(Frequency.NOT_STATED)));
        assertEquals(path(steep.ofKind(IndicatorKind.LEVEL)).points(), path(steep.due(Frequency.NOT_STATED)).points());
    }

    private static boolean none(IndicatorBuilder indicator) {
        return IndicatorPath.of(indicator.build()).isEmpty();
    }

    private static IndicatorPath path(IndicatorBuilder indicator) {
        return IndicatorPath.of(indicator.build()).orElseThrow();
    }

    private static PathPoint point(String date, String expected, String tolerance) {
        return new PathPoint(day(date), decimal(expected), decimal(tolerance));
    }
}
