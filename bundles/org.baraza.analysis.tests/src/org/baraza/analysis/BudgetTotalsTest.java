package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.testkit.Builders.aStrategy;
import static org.baraza.testkit.Builders.anActivity;
import static org.baraza.testkit.Builders.anAgency;
import static org.baraza.testkit.Builders.anObjective;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Random;

import org.baraza.model.strategy.Strategy;
import org.baraza.testkit.ActivityBuilder;
import org.baraza.testkit.ObjectiveBuilder;
import org.baraza.testkit.StrategyBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the document, every view of the budget adds up to the same total, to the last cent. */
class BudgetTotalsTest {

    private static final LocalDate TODAY = day("2026-06-30");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void everyViewAddsUpToTheSame(long seed) {
        Budget budget = Budget.of(strategy(new Random(seed)), TODAY);
        assertEquals(budget.total(), total(budget.byActivity().values()));
        assertEquals(budget.total(), total(budget.byObjective().values()));
        assertEquals(budget.total(), total(budget.byLead().values()));
        assertEquals(budget.total(), total(budget.byPurpose().values()));
        assertEquals(budget.total(), total(budget.by(activity -> activity.getName().length()).values()));
        assertEquals(budget.total(),
                budget.years().stream().map(budget::total).reduce(budget.outsidePlan(), Figures::plus));
        for (Month start : Month.values()) {
            assertEquals(budget.total(), EstimatedYears.of(budget, start).total());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void moneyAddsUpToTheNeed(long seed) {
        Budget budget = Budget.of(strategy(new Random(seed)), TODAY);
        Funding all = budget.financing().total();
        Pledge pledged = budget.financing().bySource().values().stream().map(Yearly::total)
                .reduce(Pledge.NONE, Pledge::plus);
        assertEquals(new Pledge(all.funded(), all.requested()), pledged);
        assertEquals(budget.total().revised(), all.needed());
        assertEquals(0, all.needed().compareTo(all.funded().add(all.requested()).add(all.gap())));
    }

    private static Figures total(Collection<Yearly<Figures>> parts) {
        return parts.stream().map(Yearly::total).reduce(Figures.NONE, Figures::plus);
    }

    private static Strategy strategy(Random random) {
        StrategyBuilder strategy = aStrategy().running(quarter(2025, random), quarter(2028, random));
        for (int i = 0; i < 4; i++) {
            strategy.with(anAgency("Agency " + i));
        }
        for (int i = 0; i < 5; i++) {
            ObjectiveBuilder objective = anObjective("To reach goal " + i);
            for (int j = random.nextInt(8); j > 0; j--) {
                objective.with(activity("Activity " + i * 100 / j, random));
            }
            strategy.with(objective);
        }
        return strategy.build();
    }

    private static String quarter(int year, Random random) {
        return year + "-Q" + (1 + random.nextInt(4));
    }

    private static ActivityBuilder activity(String name, Random random) {
        ActivityBuilder activity = anActivity(name);
        if (random.nextInt(4) > 0) {
            activity.running(quarter(2025, random), quarter(2024 + random.nextInt(6), random));
        }
        if (random.nextInt(4) > 0) {
            activity.ledBy("Agency " + random.nextInt(4));
        }
        if (random.nextBoolean()) {
            activity.applying("pack/tactic", "Tactic", "Purpose " + random.nextInt(3));
        }
        for (int k = random.nextInt(6); k > 0; k--) {
            int year = random.nextInt(8) - 1;
            activity.costingInYear(year, BigDecimal.valueOf(random.nextInt(9_999_999), random.nextInt(4)).toString())
                    .fundedBy("Source " + random.nextInt(3), year, random.nextInt(5000))
                    .requestedFrom("Source " + random.nextInt(3), year, random.nextInt(5000));
            if (random.nextBoolean()) {
                activity.revising(year, "2026-01-0" + (1 + random.nextInt(9)), random.nextInt(90_000), "Revisited");
            }
        }
        return activity;
    }
}
