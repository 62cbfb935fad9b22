package org.baraza.checks.internal.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Figures;
import org.baraza.analysis.Forms;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Words;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;

/** The costs add up to the budget approved elsewhere, either as planned or as revised since. */
public final class BudgetConsistent implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        Stream<Finding> ofPlan = context.budget().years().stream().flatMap(year -> check(year, context).stream());
        return Stream.concat(ofPlan, beyond(context).stream()).toList();
    }

    private static Optional<Finding> check(PlanYear year, CheckContext context) {
        Figures costs = context.budget().total(year);
        return context.budget().approved(year).filter(approved -> !agrees(costs, approved))
                .map(approved -> context.finding(context.strategy()).at("approvedBudget").says(
                        Messages.Budget_consistent, Words.of(year, context.locale()),
                        amount(approved, context), amount(costs.revised(), context)));
    }

    /** A budget for a year that the plan does not have. */
    private static Optional<Finding> beyond(CheckContext context) {
        int last = context.budget().years().size();
        return context.strategy().getApprovedBudget().stream()
                .filter(approved -> last > 0 && (approved.getYear() < 1 || approved.getYear() > last))
                .filter(approved -> approved.getAmount() != null && approved.getAmount().signum() != 0).findFirst()
                .map(approved -> context.finding(context.strategy()).at("approvedBudget")
                        .says(Messages.Budget_beyond, approved.getYear(), last));
    }

    /** Costs that are not all known yet may still come to what was approved. */
    private static boolean agrees(Figures costs, BigDecimal approved) {
        return costs.planned().compareTo(approved) == 0 || costs.revised().compareTo(approved) == 0
                || !costs.complete() && costs.revised().compareTo(approved) < 0;
    }

    private static String amount(BigDecimal amount, CheckContext context) {
        return (context.budget().currency().orElse("") + " " + new Forms(context.locale()).number(amount)).strip();
    }
}
