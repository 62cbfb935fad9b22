package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.util.Optional;

import org.baraza.analysis.CostRevisions;
import org.baraza.analysis.PlanYears;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.YearCost;

/** The cost of a year as our reports print it: as revised, of what was cancelled what was spent, and nothing as zero. */
record PrintedCost(Activity activity, int year) {

    /** Whether an amount says no more than is known. */
    boolean is(BigDecimal amount) {
        Optional<YearCost> known = activity.getCosts().stream().filter(it -> it.getYear() == year).findFirst();
        if (known.isEmpty()) {
            return amount.signum() == 0 && PlanYears.of(activity).stream().noneMatch(it -> it.number() == year);
        }
        boolean cancelled = activity.getDecision() != null && activity.getDecision().getKind() == DecisionKind.CANCELLED;
        BigDecimal spent = Optional.ofNullable(known.get().getSpent()).orElse(BigDecimal.ZERO);
        return cancelled && spent.compareTo(amount) == 0 || CostRevisions.holding(known.get())
                .map(CostRevision::getAmount).filter(it -> it.compareTo(amount) == 0).isPresent();
    }
}
