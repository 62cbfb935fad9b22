package org.baraza.checks.internal.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.CostRevisions;
import org.baraza.analysis.PlanYears;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.FindingBuilder;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.YearCost;
import org.threeten.extra.YearQuarter;

/**
 * The cost of an activity that runs for a year or more was revised, or confirmed in writing, in the last twelve
 * months; that of this day a year ago still counts.
 */
public final class BudgetRevisited extends ActivityRule {

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        LocalDate since = context.asOf().minusMonths(context.limits().costRevisionMonths());
        if (!hasRunSince(activity, since) || !isRunning(activity, context.asOf())) {
            return Stream.empty();
        }
        boolean revised = activity.getCosts().stream().flatMap(cost -> cost.getRevisions().stream())
                .anyMatch(revision -> revision.getDate() != null && !revision.getDate().isBefore(since)
                        && !revision.getDate().isAfter(context.asOf()));
        return revised ? Stream.empty() : Stream.of(finding(activity, context));
    }

    private static boolean hasRunSince(Activity activity, LocalDate day) {
        return activity.getFirstQuarter() != null && !activity.getFirstQuarter().atDay(1).isAfter(day);
    }

    private static boolean isRunning(Activity activity, LocalDate asOf) {
        return switch (ActivityReading.of(activity, YearMonth.from(asOf), asOf).state()) {
            case NOT_STARTED, FINISHED, SUSPENDED, CANCELLED -> false;
            case ON_TRACK, AHEAD, LAGGING, AWAITED, MISSING, OVERDUE -> true;
        };
    }

    private static Finding finding(Activity activity, CheckContext context) {
        FindingBuilder finding = context.finding(activity).at("costs");
        costOfThisYear(activity, context).ifPresent(cost -> finding.fix(Messages.Budget_confirmFix,
                () -> confirm(cost, context.asOf())));
        return finding.says(Messages.Budget_revisited, context.name(activity), context.limits().costRevisionMonths());
    }

    private static Optional<YearCost> costOfThisYear(Activity activity, CheckContext context) {
        return PlanYears.holding(YearQuarter.from(context.asOf()), context.strategy())
                .flatMap(year -> activity.getCosts().stream().filter(cost -> cost.getYear() == year.number())
                        .findFirst())
                .filter(cost -> amount(cost).isPresent());
    }

    /** What the cost is known as now: its last revision by date, or as planned. */
    private static Optional<BigDecimal> amount(YearCost cost) {
        return CostRevisions.holding(cost).map(CostRevision::getAmount).or(() -> Optional.ofNullable(cost.getPlanned()));
    }

    private static void confirm(YearCost cost, LocalDate date) {
        CostRevision confirmation = StrategyFactory.eINSTANCE.createCostRevision();
        confirmation.setDate(date);
        confirmation.setAmount(amount(cost).orElse(null));
        confirmation.setReason(Messages.Budget_confirmed);
        cost.getRevisions().add(confirmation);
    }
}
