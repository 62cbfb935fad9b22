package org.baraza.ui.workplan.internal.model;

import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.baraza.ui.workplan.internal.model.Plans.model;
import static org.baraza.ui.workplan.internal.model.Plans.twoObjectives;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.baraza.testkit.Builders;
import org.baraza.testkit.StrategyBuilder;
import org.baraza.ui.workplan.internal.model.BudgetSummary.Line;
import org.junit.jupiter.api.Test;

class BudgetReadingTest {

    @Test
    void addsUpWhatIsPlannedRevisedAndSpent() {
        BudgetSummary budget = model(oneActivity().build()).budget();
        assertEquals("Budget, USD", budget.heading());
        assertEquals(List.of(
                new Line("Planned", List.of("8,000", "8,000"), "16,000", "the sum of all activities"),
                new Line("Revised", List.of("8,000", "9,300"), "17,300", "+1,300, last revised on 20/01/2026"),
                new Line("Spent", List.of("7,500", "–"), "7,500", "43 % of revised; 94 % of the time has passed")),
                budget.lines());
        assertEquals(Optional.empty(), budget.gap());
    }

    /** Sums with cents stood over sums without. */
    @Test
    void writesAllAmountsAsPrecisely() {
        BudgetSummary budget = model(oneActivity().also(strategy -> strategy.getObjectives().getFirst().getActivities()
                .getFirst().getCosts().getFirst().setPlanned(new BigDecimal("8000.50")))
                .approvedBudget(8000, 8000).build()).budget();
        assertEquals(new Line("Planned", List.of("8,000.50", "8,000.00"), "16,000.50",
                "0.50 more than the approved 16,000.00"), budget.lines().getFirst());
        assertEquals(List.of("7,500.00", "–"), budget.lines().getLast().years());
    }

    @Test
    void comparesWithTheApprovedBudget() {
        assertEquals("as approved", planned(oneActivity().approvedBudget(8000, 8000)));
        assertEquals("1,000 less than the approved 17,000", planned(oneActivity().approvedBudget(8000, 9000)));
        assertEquals("16,000 more than the approved 0", planned(oneActivity().approvedBudget(0)));
    }

    @Test
    void saysWhatMakesTheTotalTooLow() {
        BudgetSummary.Gap gap = model(oneActivity().with(anObjective("To begin.")
                .with(anActivity("Forum").running("2026-Q1", "2026-Q4"))).build()).budget().gap().orElseThrow();
        assertEquals("One activity is not costed for 2026, so the total is too low.", gap.sentence());
        assertEquals("Forum", gap.activity().getName());
        assertEquals(Optional.of(2), gap.column().year().map(year -> year.number()));
    }

    @Test
    void namesTheTimeFrameThatIsAbsentAsWell() {
        assertEquals("One activity has neither a time frame nor a cost, so the total is too low.",
                model(oneActivity().with(anObjective("To begin.").with(anActivity("Forum"))).build()).budget().gap()
                        .orElseThrow().sentence());
        assertEquals("2 activities lack a cost, of which 1 without a time frame, so the total is too low.",
                model(oneActivity().with(anObjective("To begin.").with(anActivity("Forum"))
                        .with(anActivity("Desk").running("2026-Q1", "2026-Q4"))).build()).budget().gap()
                        .orElseThrow().sentence());
    }

    @Test
    void doesNotCallTheTotalTooLowWhereCostsAreKnownAndTheTimeFrameIsNot() {
        assertEquals("One activity has no time frame, so its costs may not be complete.",
                model(oneActivity().with(anObjective("To begin.").with(anActivity("Forum").costing(5000, 6000, 7000)))
                        .build()).budget().gap().orElseThrow().sentence());
    }

    @Test
    void countsActivitiesThatLackACost() {
        assertEquals("2 activities lack a cost, of which 1 without a time frame, so the total is too low.",
                model(twoObjectives().build()).budget().gap().orElseThrow().sentence());
    }

    @Test
    void anEmptyPlanCostsNothing() {
        BudgetSummary budget = model(Builders.aStrategy().build()).budget();
        assertEquals(List.of("–", "–", "–"), budget.lines().stream().map(Line::total).toList());
        assertEquals("Budget", budget.heading());
    }

    private static String planned(StrategyBuilder plan) {
        return model(plan.build()).budget().lines().getFirst().remark();
    }

    private static StrategyBuilder oneActivity() {
        return Builders.aStrategy().running("2025-Q1", "2026-Q4").inCurrency("USD").inLanguage("en")
                .with(anObjective("To halve the misuse of figures.")
                        .with(anActivity("Media training").running("2025-Q1", "2026-Q4").costing(8000, 8000)
                                .spending(7500).revising(2, "2026-01-20", 9300, "Fuel")));
    }
}
