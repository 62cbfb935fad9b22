package org.baraza.ui.workplan.internal.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.PlanYear;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.YearCost;

/** The costs of an activity as the model holds them. */
public final class Costs {

    private Costs() {
    }

    public static Optional<YearCost> of(Activity activity, PlanYear year) {
        return activity.getCosts().stream().filter(cost -> cost.getYear() == year.number()).findFirst();
    }

    /** The planned cost, whatever it was revised to, as the budget sums it. Zero is a cost, absent is none. */
    static Optional<BigDecimal> planned(Activity activity, PlanYear year) {
        return of(activity, year).map(YearCost::getPlanned);
    }

    /** Whether the year was given a cost later, planned or not. */
    static boolean isRevised(Activity activity, PlanYear year) {
        return of(activity, year).filter(cost -> !cost.getRevisions().isEmpty()).isPresent();
    }

    /** What is planned over all years; empty if nothing is known. */
    static Optional<BigDecimal> total(Activity activity) {
        return activity.getCosts().stream().map(YearCost::getPlanned).filter(Objects::nonNull).reduce(BigDecimal::add);
    }

    /** Years stay in their order, so that two versions of a document differ where they differ. */
    static void plan(Activity activity, PlanYear year, BigDecimal amount) {
        at(activity, year).setPlanned(amount);
    }

    /** The cost of a year, added if there is none yet. */
    public static YearCost at(Activity activity, PlanYear year) {
        return of(activity, year).orElseGet(() -> add(activity, year));
    }

    /** Takes a cost away of which nothing is known. */
    public static void prune(Activity activity, YearCost cost) {
        if (cost.getPlanned() == null && cost.getSpent() == null && cost.getRevisions().isEmpty()
                && cost.getComments().isEmpty() && cost.getLinks().isEmpty()) {
            activity.getCosts().remove(cost);
        }
    }

    /** Takes the planned cost away; the year goes with it if nothing else is known of it. */
    static void unplan(Activity activity, PlanYear year) {
        of(activity, year).ifPresent(cost -> {
            cost.setPlanned(null);
            prune(activity, cost);
        });
    }

    private static YearCost add(Activity activity, PlanYear year) {
        YearCost cost = StrategyFactory.eINSTANCE.createYearCost();
        cost.setYear(year.number());
        int place = (int) activity.getCosts().stream().filter(other -> other.getYear() < year.number()).count();
        activity.getCosts().add(place, cost);
        return cost;
    }
}
