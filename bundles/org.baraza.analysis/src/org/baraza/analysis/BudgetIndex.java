package org.baraza.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.baraza.analysis.internal.ListedMap;
import org.baraza.model.derived.Derivations;
import org.baraza.model.derived.Derived;
import org.baraza.model.derived.DerivedPerElement;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.eclipse.emf.ecore.EObject;

/** The budget, kept activity by activity and added up objective by objective. */
final class BudgetIndex implements Supplier<Budget> {

    private final Strategy strategy;
    private final Derived<List<PlanYear>> years;
    private final DerivedPerElement<Activity, Yearly<Figures>> costs;
    private final DerivedPerElement<Objective, Yearly<Figures>> sums;
    private final DerivedPerElement<Activity, Money> money;
    private final DerivedPerElement<Objective, Money> moneySums;
    private final DerivedPerElement<Objective, CostNotes> notes;
    private final Derived<Budget> budget;

    BudgetIndex(Strategy strategy, Derivations all, Supplier<List<Activity>> activities, Supplier<LocalDate> asOf) {
        this.strategy = strategy;
        years = all.value(() -> PlanYears.of(strategy));
        costs = all.perElement(activities, activity -> ActivityCost.of(activity, years.get(), asOf.get()));
        money = all.perElement(activities, activity -> Money.of(activity, costs.get(activity)));
        Supplier<List<Objective>> objectives = () -> List.copyOf(strategy.getObjectives());
        sums = all.perElement(objectives,
                objective -> Budget.sum(objective.getActivities().stream().map(costs::get).toList()));
        moneySums = all.perElement(objectives,
                objective -> Money.sum(objective.getActivities().stream().map(money::get).toList()));
        notes = all.distinctPerElement(objectives, objective -> CostNotes.of(objective, costs::get));
        budget = all.value(this::addedUp);
    }

    @Override
    public Budget get() {
        return budget.get();
    }

    private Budget addedUp() {
        return Budget.of(strategy, years.get(), byElement(costs), byElement(sums),
                Financing.of(byElement(money), byElement(moneySums)), CostNotes.together(notes.values()));
    }

    private static <E extends EObject, R> Map<E, R> byElement(DerivedPerElement<E, R> index) {
        return new ListedMap<>(index.elements(), index.values());
    }
}
