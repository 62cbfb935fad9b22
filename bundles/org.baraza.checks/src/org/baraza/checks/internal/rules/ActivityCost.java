package org.baraza.checks.internal.rules;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.PlanYear;
import org.baraza.analysis.PlanYears;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.YearCost;
import org.baraza.model.values.Money;
import org.eclipse.osgi.util.NLS;

/** A cost is planned for every plan year in which an activity runs; without a time frame, for one at least. */
public final class ActivityCost extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        List<PlanYear> years = PlanYears.of(activity);
        List<PlanYear> missing = years.stream().filter(year -> !isCosted(activity, year.number())).toList();
        if (years.isEmpty() && activity.getCosts().stream().noneMatch(ActivityCost::isCosted)) {
            return Stream.of(context.finding(activity).at("costs")
                    .says(Messages.Activities_costMissing, context.name(activity)));
        }
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        String labels = Texts.list(missing.stream().map(year -> context.vocabulary().of(year)));
        FindingBuilder finding = context.finding(activity).at("costs");
        known(activity).ifPresent(amount -> finding.fix(
                NLS.bind(Messages.Activities_costSameFix, new Money(amount, context.currency()).text(context.locale()), labels),
                () -> missing.forEach(year -> enter(activity, year.number(), amount))));
        return Stream.of(finding
                .fix(Messages.Activities_costFix,
                        () -> missing.forEach(year -> enter(activity, year.number(), BigDecimal.ZERO)))
                .says(Messages.Activities_cost, context.name(activity), labels));
    }

    private static boolean isCosted(Activity activity, int year) {
        return activity.getCosts().stream().anyMatch(cost -> cost.getYear() == year && isCosted(cost));
    }

    private static boolean isCosted(YearCost cost) {
        return cost.getPlanned() != null;
    }

    /** What the last year that is costed was planned to cost. */
    private static Optional<BigDecimal> known(Activity activity) {
        return activity.getCosts().stream().filter(cost -> cost.getPlanned() != null && cost.getPlanned().signum() != 0)
                .max(Comparator.comparingInt(YearCost::getYear)).map(YearCost::getPlanned);
    }

    private static void enter(Activity activity, int year, BigDecimal amount) {
        YearCost cost = activity.getCosts().stream().filter(known -> known.getYear() == year).findFirst()
                .orElseGet(() -> addCost(activity, year));
        cost.setPlanned(amount);
    }

    private static YearCost addCost(Activity activity, int year) {
        YearCost cost = StrategyFactory.eINSTANCE.createYearCost();
        cost.setYear(year);
        activity.getCosts().add(cost);
        return cost;
    }
}
