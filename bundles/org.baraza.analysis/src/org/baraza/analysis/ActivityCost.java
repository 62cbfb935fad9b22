package org.baraza.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.baraza.analysis.internal.Activities;
import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.YearCost;

/**
 * The costs of one activity per plan year. Of one that is cancelled nothing but what was spent is left, save for the
 * years that were over before the decision.
 */
final class ActivityCost {

    private static final int NO_YEAR = 0;

    private ActivityCost() {
    }

    static Yearly<Figures> of(Activity activity, List<PlanYear> years, LocalDate asOf) {
        SortedMap<Integer, Figures> figures = new TreeMap<>();
        for (YearCost cost : activity.getCosts()) {
            figures.merge(cost.getYear(), figures(cost), ActivityCost::together);
        }
        markAbsent(activity, years, figures);
        Activities.cancellationOn(activity, asOf).ifPresent(decision -> {
            Set<Integer> over = years.stream().filter(year -> decision.getDate() != null)
                    .filter(year -> year.lastDay().isBefore(decision.getDate())).map(PlanYear::number)
                    .collect(Collectors.toSet());
            figures.replaceAll((year, known) -> over.contains(year) ? known : known.cancelled());
        });
        return new Yearly<>(Figures.NONE, figures);
    }

    /** An activity of which no year is known can't be costed for the years it runs: its total stays incomplete. */
    private static void markAbsent(Activity activity, List<PlanYear> years, SortedMap<Integer, Figures> figures) {
        List<PlanYear> running = PlanYears.running(activity, years);
        if (running.isEmpty()) {
            figures.merge(NO_YEAR, Figures.ABSENT, Figures::plus);
        }
        running.forEach(year -> figures.putIfAbsent(year.number(), Figures.ABSENT));
    }

    private static Figures figures(YearCost cost) {
        Optional<BigDecimal> revised = CostRevisions.holding(cost).map(CostRevision::getAmount)
                .or(() -> Optional.ofNullable(cost.getPlanned()));
        return new Figures(Given.amount(cost.getPlanned()), revised.orElse(BigDecimal.ZERO),
                Given.amount(cost.getSpent()), revised.isPresent());
    }

    /** Two entries for the same year: one with a cost completes one without. */
    private static Figures together(Figures one, Figures other) {
        Figures sum = one.plus(other);
        return new Figures(sum.planned(), sum.revised(), sum.spent(), one.complete() || other.complete());
    }
}
