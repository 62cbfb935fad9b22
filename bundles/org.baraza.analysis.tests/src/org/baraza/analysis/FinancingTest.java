package org.baraza.analysis;

import static org.baraza.analysis.Find.activity;
import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.decimal;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class FinancingTest {

    private static final LocalDate TODAY = day("2026-06-30");
    private final Strategy strategy = aStrategy().running("2025-Q1", "2026-Q4").with(anObjective("To train")
            .with(anActivity("Training").running("2025-Q1", "2026-Q4").costing(1000, 1000)
                    .revising(2, "2026-01-01", 1500, "Rents").fundedBy("State budget", 1, 600)
                    .requestedFrom("Development fund", 1, 300).fundedBy("Development fund", 2, 1600))
            .with(anActivity("Clubs").running("2025-Q1", "2025-Q4").costing(50).fundedBy(" State budget ", 1, 20)
                    .fundedBy(null, 1, 5))).build();
    private final Budget budget = Budget.of(strategy, TODAY);
    private final Financing financing = budget.financing();

    @Test
    void theGapIsWhatNobodyHasPromisedOrBeenAskedFor() {
        Funding first = financing.total(budget.years().getFirst());
        assertEquals(new Funding(decimal("1050"), decimal("625"), decimal("300")), first);
        assertEquals(decimal("125"), first.gap());
    }

    @Test
    void needIsTheRevisedCostAndASurplusIsANegativeGap() {
        Funding second = financing.of(activity("Training", strategy)).year(budget.years().get(1));
        assertEquals(decimal("1500"), second.needed());
        assertEquals(decimal("-100"), second.gap());
    }

    @Test
    void sourcesAddUpOverActivities() {
        assertEquals(Set.of("", "Development fund", "State budget"), financing.bySource().keySet());
        assertEquals(new Pledge(decimal("620"), decimal("0")), financing.bySource().get("State budget").total());
        assertEquals(new Pledge(decimal("1600"), decimal("300")), financing.bySource().get("Development fund").total());
    }

    @Test
    void objectivesAddUpToTheTotal() {
        assertEquals(financing.total(), financing.of(strategy.getObjectives().getFirst()).total());
    }

    @Test
    void anythingThatActivitiesHaveOneOfAddsUpToTheTotal() {
        Map<Integer, Yearly<Funding>> byLines = financing.by(activity -> activity.getFunding().size());
        assertEquals(Set.of(3, 2), byLines.keySet());
        assertEquals(financing.of(activity("Clubs", strategy)), byLines.get(2));
        assertEquals(financing.yearly(), Yearly.sum(Funding.NONE, byLines.values()));
    }
}
