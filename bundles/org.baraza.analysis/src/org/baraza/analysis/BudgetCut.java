package org.baraza.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.baraza.analysis.internal.Activities;
import org.baraza.catalogue.Catalogue;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.Strategy;

/**
 * Tries what it would mean to cost less: by a share or an amount, over the whole plan or some of its years.
 * <p>
 * What can be saved is the revised cost of years that are not over, less what was spent in them. Finished activities
 * are left alone; cancelled ones are saved already, and what was spent on them is no part of the cost. Activities go
 * one after the other, as the rule says, until enough is saved; then, from the last to the first, those that turn out
 * not to be needed are kept after all, so that no activity goes in vain. If all of them together don't suffice, all go,
 * and the shortfall is told.
 */
public final class BudgetCut {

    private final Strategy strategy;
    private final Catalogue catalogue;
    private final LocalDate asOf;
    private final Budget budget;

    private BudgetCut(Strategy strategy, Catalogue catalogue, LocalDate asOf) {
        this.strategy = strategy;
        this.catalogue = catalogue;
        this.asOf = asOf;
        this.budget = Budget.of(strategy, asOf);
    }

    /**
     * Seen from a day.
     *
     * @param catalogue for the order of resource intensity
     */
    public static BudgetCut of(Strategy strategy, Catalogue catalogue, LocalDate asOf) {
        return new BudgetCut(strategy, catalogue, asOf);
    }

    /** Over the whole plan. */
    public WhatIf by(Reduction reduction, CutRule rule) {
        return by(reduction, rule, budget.years());
    }

    /** Over some years of the plan; those that the plan doesn't have are passed over. */
    public WhatIf by(Reduction reduction, CutRule rule, Collection<PlanYear> years) {
        List<PlanYear> scope = budget.years().stream().filter(Set.copyOf(years)::contains).toList();
        BigDecimal cost = Activities.planned(strategy, asOf).map(activity -> figures(activity, scope))
                .reduce(Figures.NONE, Figures::plus).revised();
        BigDecimal asked = reduction.of(cost);
        List<ActivityCut> possible = new ArrayList<>();
        List<WhatIf.Kept> kept = new ArrayList<>();
        Activities.of(strategy).forEach(activity -> {
            SortedMap<Integer, BigDecimal> savings = savings(activity, scope);
            Optional<WhatIf.Kept.Why> settled = settled(activity);
            if (settled.isEmpty() && !savings.isEmpty()) {
                possible.add(new ActivityCut(activity, savings, extent(activity, scope)));
            } else if (isCosted(activity, scope)) {
                kept.add(new WhatIf.Kept(activity, settled.orElseGet(() -> reasonOf(activity, scope))));
            }
        });
        possible.sort(new CutOrder(rule, strategy, catalogue, budget, scope));
        List<ActivityCut> cuts = needed(possible, asked);
        return new WhatIf(scope, rule, cost, asked, cuts, kept, new CutEffects(strategy, asOf, scope).of(cuts));
    }

    private Figures figures(Activity activity, List<PlanYear> scope) {
        return scope.stream().map(year -> budget.of(activity).year(year)).reduce(Figures.NONE, Figures::plus);
    }

    /** Whether it costs something; a cancelled one, whether it would have. */
    private boolean isCosted(Activity activity, List<PlanYear> scope) {
        Figures figures = figures(activity, scope);
        return figures.revised().signum() > 0
                || Activities.isCancelled(activity, asOf) && figures.planned().signum() > 0;
    }

    /** Why nothing of it is to be decided any more, whatever it costs. */
    private Optional<WhatIf.Kept.Why> settled(Activity activity) {
        if (Activities.isCancelled(activity, asOf)) {
            return Optional.of(WhatIf.Kept.Why.CANCELLED);
        }
        return isFinished(activity) ? Optional.of(WhatIf.Kept.Why.FINISHED) : Optional.empty();
    }

    private SortedMap<Integer, BigDecimal> savings(Activity activity, List<PlanYear> scope) {
        SortedMap<Integer, BigDecimal> savings = new TreeMap<>();
        for (PlanYear year : scope) {
            BigDecimal left = budget.of(activity).year(year).left();
            if (!isOver(year) && left.signum() > 0) {
                savings.put(year.number(), left);
            }
        }
        return savings;
    }

    private ActivityCut.Extent extent(Activity activity, List<PlanYear> scope) {
        boolean goesOn = budget.years().stream().filter(year -> !scope.contains(year) && !isOver(year))
                .anyMatch(year -> budget.of(activity).year(year).left().signum() > 0);
        if (goesOn) {
            return ActivityCut.Extent.YEARS;
        }
        Yearly<Figures> costs = budget.of(activity);
        boolean isBegun = costs.total().spent().signum() > 0 || budget.years().stream()
                .anyMatch(year -> isOver(year) && costs.year(year).revised().signum() > 0);
        return isBegun ? ActivityCut.Extent.REST : ActivityCut.Extent.WHOLE;
    }

    private WhatIf.Kept.Why reasonOf(Activity activity, List<PlanYear> scope) {
        boolean isSpent = scope.stream().filter(year -> !isOver(year))
                .anyMatch(year -> budget.of(activity).year(year).revised().signum() > 0);
        return isSpent ? WhatIf.Kept.Why.SPENT : WhatIf.Kept.Why.OVER;
    }

    private boolean isOver(PlanYear year) {
        return year.lastDay().isBefore(asOf);
    }

    private boolean isFinished(Activity activity) {
        return activity.getReports().stream()
                .anyMatch(report -> report.getState() == ReportedState.FINISHED && report.getMonth() != null
                        && !report.getMonth().isAfter(YearMonth.from(asOf)));
    }

    private static List<ActivityCut> needed(List<ActivityCut> possible, BigDecimal asked) {
        List<ActivityCut> cuts = new ArrayList<>();
        BigDecimal saved = BigDecimal.ZERO;
        for (ActivityCut cut : possible) {
            if (saved.compareTo(asked) >= 0) {
                break;
            }
            cuts.add(cut);
            saved = saved.add(cut.total());
        }
        for (ActivityCut cut : List.copyOf(cuts).reversed()) {
            BigDecimal without = saved.subtract(cut.total());
            if (without.compareTo(asked) >= 0) {
                cuts.remove(cut);
                saved = without;
            }
        }
        return cuts;
    }
}
