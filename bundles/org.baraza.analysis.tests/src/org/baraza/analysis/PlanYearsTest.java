package org.baraza.analysis;

import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

class PlanYearsTest {

    private final Strategy plan = aStrategy().running("2025-Q3", "2028-Q2").build();

    @Test
    void areFourQuartersFromThePlansFirst() {
        assertEquals(List.of("2025/26", "2026/27", "2027/28"),
                labels(PlanYears.of(plan)));
    }

    @Test
    void theLastOneEndsWithThePlan() {
        assertEquals(List.of("2025", "2026"),
                labels(PlanYears.of(aStrategy().running("2025-Q1", "2026-Q2").build())));
    }

    @Test
    void holdQuartersOfThePlanOnly() {
        assertEquals(Optional.of(2), PlanYears.holding(YearQuarter.of(2026, 3), plan).map(PlanYear::number));
        assertEquals(Optional.empty(), PlanYears.holding(YearQuarter.of(2025, 2), plan));
    }

    @Test
    void anActivityRunsInTheYearsItTouches() {
        assertEquals(List.of(1, 2), running(anActivity("Press days").running("2026-Q2", "2026-Q3")));
        assertEquals(List.of(3), running(anActivity("Press days").running("2028-Q1", "2029-Q4")));
        assertEquals(List.of(), running(anActivity("Press days").running("2029-Q1", "2029-Q4")));
    }

    @Test
    void areNoneWhereQuartersAreAbsentOrTheWrongWayRound() {
        assertTrue(PlanYears.of(aStrategy().build()).isEmpty());
        assertTrue(PlanYears.of(aStrategy().running("2027-Q1", "2025-Q1").build()).isEmpty());
        assertEquals(List.of(), running(anActivity("Press days")));
        assertEquals(List.of(), running(anActivity("Press days").running("2027-Q1", "2026-Q1")));
        assertTrue(PlanYears.of(anActivity("Press days").running("2026-Q1", "2026-Q4").build()).isEmpty());
    }

    @Test
    void areFiftyAtMost() {
        assertEquals(50, PlanYears.of(aStrategy().running("0001-Q1", "9999-Q4").build()).size());
    }

    private static List<Integer> running(ActivityBuilder activity) {
        Strategy strategy = aStrategy().running("2025-Q3", "2028-Q2").with(anObjective("To be heard").with(activity))
                .build();
        return PlanYears.of(Find.onlyActivity(strategy)).stream().map(PlanYear::number).toList();
    }

    private static List<String> labels(List<PlanYear> years) {
        return years.stream().map(PlanYear::name).toList();
    }
}
