package org.baraza.analysis;

import static org.baraza.analysis.Find.activity;
import static org.baraza.analysis.Find.day;
import static org.baraza.analysis.Find.decimal;
import static org.baraza.testkit.Builders.aGroup;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.api.Test;

class BudgetCutTest {

    private static final LocalDate BEFORE = day("2024-12-31");
    private static final Catalogue NONE = Catalogue.of(List.of());

    private final Strategy strategy = plan().with(anObjective("To train")
            .with(anActivity("Course").engaging("Journalists").running("2025-Q1", "2026-Q4").costing(100, 100)
                    .fundedBy("State", 1, 100))
            .with(anActivity("Visits").engaging("Ministries").running("2026-Q1", "2026-Q4").costing(0, 300)
                    .requestedFrom("Fund", 2, 300)))
            .with(anObjective("To tell")
                    .with(anActivity("Fair").engaging("Donors").running("2025-Q3", "2025-Q4").costing(250)))
            .build();

    @Test
    void aShareIsOfTheRevisedCost() {
        WhatIf result = cut(new Reduction.Share(decimal("10")), CutRule.LATEST_START);
        assertEquals(decimal("750"), result.cost());
        assertEquals(decimal("75"), result.asked());
        assertEquals(List.of("Visits"), names(result));
        assertEquals(Map.of(2, decimal("300")), result.savedByYear());
        assertTrue(result.isReached());
    }

    @Test
    void everyRuleHasItsOwnOrder() {
        assertEquals(List.of("Fair", "Visits"), names(cut(amount("500"), CutRule.COST_PER_GROUP)));
        assertEquals(List.of("Fair"), names(cut(amount("200"), CutRule.LOWEST_GROUPS)));
        assertEquals(List.of("Visits", "Fair"), names(cut(amount("500"), CutRule.LATEST_START)));
        assertEquals(List.of("Fair", "Visits"), names(cut(amount("500"), CutRule.UNFUNDED)));
    }

    @Test
    void whatTurnsOutNotToBeNeededIsKept() {
        WhatIf result = cut(amount("290"), CutRule.LOWEST_GROUPS);
        assertEquals(List.of("Visits"), names(result));
    }

    @Test
    void ofYearsOnlyTheirCostGoes() {
        PlanYear second = PlanYears.of(strategy).get(1);
        WhatIf result = BudgetCut.of(strategy, NONE, BEFORE).by(amount("350"), CutRule.LATEST_START, List.of(second));
        assertEquals(List.of("Visits", "Course"), names(result));
        assertEquals(ActivityCut.Extent.YEARS, result.cut(activity("Course", strategy)).orElseThrow().extent());
        assertEquals(Map.of(2, decimal("400")), result.savedByYear());
    }

    @Test
    void whatIsSpentFinishedOrOverIsKept() {
        Strategy begun = plan().with(anObjective("To train")
                .with(anActivity("Spent").costing(0, 50).spending(0, 50))
                .with(anActivity("Over").costing(70))
                .with(anActivity("Done").costing(0, 80).reporting("2026-01", ReportedState.FINISHED))
                .with(anActivity("Dropped").costing(0, 90).cancelledOn("2026-01-01", "No room"))
                .with(anActivity("Open").costing(40, 60).spending(40, 10))).build();
        WhatIf result = BudgetCut.of(begun, NONE, day("2026-03-01")).by(amount("1000"), CutRule.LATEST_START);
        assertEquals(List.of("Open"), names(result));
        assertEquals(ActivityCut.Extent.REST, result.cuts().getFirst().extent());
        assertEquals(decimal("50"), result.saved());
        assertEquals(decimal("950"), result.shortfall());
        assertFalse(result.isReached());
        assertEquals(List.of(WhatIf.Kept.Why.SPENT, WhatIf.Kept.Why.OVER, WhatIf.Kept.Why.FINISHED,
                WhatIf.Kept.Why.CANCELLED), result.kept().stream().map(WhatIf.Kept::why).toList());
    }

    @Test
    void whatIsCancelledIsNoPartOfTheCost() {
        Strategy dropped = plan().with(anObjective("To train")
                .with(anActivity("Open").costing(40, 60))
                .with(anActivity("Dropped").costing(0, 90).spending(0, 30).cancelledOn("2026-03-01", "No room")))
                .build();
        WhatIf before = BudgetCut.of(dropped, NONE, day("2026-02-28")).by(amount("1000"), CutRule.LATEST_START);
        assertEquals(decimal("190"), before.cost());
        assertEquals(List.of("Dropped", "Open"), names(before).stream().sorted().toList());
        WhatIf after = BudgetCut.of(dropped, NONE, day("2026-03-01")).by(amount("1000"), CutRule.LATEST_START);
        assertEquals(decimal("100"), after.cost());
        assertEquals(List.of("Open"), names(after));
        assertEquals(List.of(WhatIf.Kept.Why.CANCELLED), after.kept().stream().map(WhatIf.Kept::why).toList());
    }

    @Test
    void whoLosesCoverIsTold() {
        WhatIf result = cut(amount("500"), CutRule.COST_PER_GROUP);
        assertEquals(List.of("Ministries", "Donors"), result.groupsLost().stream().map(g -> g.getName()).toList());
        assertEquals(List.of("To tell"), result.objectivesLost().stream().map(o -> o.getStatement()).toList());
        assertEquals(List.of("Ministries would be engaged by no activity any more, although it is a primary group: "
                + "keep one of its activities", "Donors would be engaged by no activity any more",
                "Objective 2 would have no activity left: keep one, or give up the objective"),
                result.consequences().stream().map(each -> each.says(Locale.ENGLISH)).toList());
    }

    @Test
    void nothingAskedNothingCut() {
        assertEquals(List.of(), cut(amount("0"), CutRule.UNFUNDED).cuts());
        assertTrue(cut(new Reduction.Share(decimal("0")), CutRule.UNFUNDED).isReached());
    }

    private WhatIf cut(Reduction reduction, CutRule rule) {
        return BudgetCut.of(strategy, NONE, BEFORE).by(reduction, rule);
    }

    private static Reduction amount(String money) {
        return new Reduction.Amount(decimal(money));
    }

    private static List<String> names(WhatIf result) {
        return result.cuts().stream().map(each -> each.activity().getName()).toList();
    }

    private static StrategyBuilder plan() {
        return aStrategy().running("2025-Q1", "2026-Q4").setting("activities.least", "1")
                .with(aGroup("Journalists").at(2, 8).ranked(1)).with(aGroup("Ministries").at(8, 8).ranked(1))
                .with(aGroup("Donors").at(8, 2).ranked(1));
    }
}
