package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.decimal;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.stream.Collectors;

import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.junit.jupiter.api.Test;

class EstimatedYearsTest {

    private static final LocalDate TODAY = day("2026-06-30");

    @Test
    void spreadsAPlanYearOverTheQuartersInWhichTheActivityRuns() {
        Strategy plan = plan(anActivity("Training").running("2025-Q4", "2026-Q2").costing(300));
        assertEquals(Map.of("2025-Q1", decimal("100"), "2026-Q1", decimal("200")), planned(plan, Month.JANUARY));
    }

    @Test
    void spreadsOverTheWholeYearIfTheActivityRunsInNoneOfIt() {
        Strategy plan = plan(anActivity("Training").costing(400));
        assertEquals(Map.of("2025-Q1", decimal("200"), "2026-Q1", decimal("200")), planned(plan, Month.JANUARY));
    }

    @Test
    void keepsTheCents() {
        Strategy plan = plan(anActivity("Training").running("2025-Q4", "2026-Q2").costing(100));
        assertEquals(Map.of("2025-Q1", decimal("33.33"), "2026-Q1", decimal("66.67")), planned(plan, Month.JANUARY));
    }

    @Test
    void splitsNoFrancWhereThereAreNoCents() {
        Strategy plan = plan(anActivity("Training").running("2025-Q4", "2026-Q2").costing(100));
        plan.setCurrency("XOF");
        assertEquals(Map.of("2025-Q1", decimal("33"), "2026-Q1", decimal("67")), planned(plan, Month.JANUARY));
    }

    @Test
    void beginsYearsAsTheProfileSays() {
        Strategy plan = plan(anActivity("Training").running("2025-Q3", "2026-Q2").costing(400));
        assertEquals(Map.of("2025-Q2", decimal("300"), "2026-Q2", decimal("100")), planned(plan, Month.APRIL));
        assertEquals(Month.JANUARY, EstimatedYears.of(plan, TODAY).start());
    }

    @Test
    void tellsApartWhatLiesInNoYear() {
        Strategy plan = plan(anActivity("Training").running("2025-Q3", "2026-Q2").costingInYear(7, "12"));
        assertEquals(decimal("12"), EstimatedYears.of(plan, TODAY).unplaced().planned());
    }

    private static Strategy plan(ActivityBuilder activity) {
        return aStrategy().running("2025-Q3", "2027-Q2").with(anObjective("To train").with(activity)).build();
    }

    private static Map<String, BigDecimal> planned(Strategy plan, Month start) {
        return EstimatedYears.of(Budget.of(plan, TODAY), start).years().entrySet().stream()
                .filter(entry -> entry.getValue().planned().signum() > 0)
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> entry.getValue().planned()));
    }
}
