package org.baraza.checks.internal.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.analysis.Figures;
import org.baraza.analysis.PlanYear;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.Severity;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.values.Money;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** The costs add up to the budget approved elsewhere, either as planned or as revised since. */
public final class BudgetConsistent implements Check {

    @Override
    public List<Finding> check(CheckContext context) {
        Stream<Finding> ofPlan = context.budget().years().stream().flatMap(year -> check(year, context).stream());
        return Stream.of(ofPlan, soFar(context).stream(), beyond(context).stream()).flatMap(found -> found).toList();
    }

    private static Optional<Finding> check(PlanYear year, CheckContext context) {
        Figures costs = context.budget().total(year);
        return context.budget().approved(year).filter(approved -> !agrees(costs, approved) && !isOpen(costs, approved))
                .map(approved -> context.finding(context.strategy()).at("approvedBudget").says(
                        Messages.Budget_consistent, context.vocabulary().of(year),
                        amount(approved, context), amount(costs.revised(), context)));
    }

    /** One finding for all years that may still come to what was approved. */
    private static Optional<Finding> soFar(CheckContext context) {
        List<PlanYear> behind = context.budget().years().stream().filter(year -> fallsShort(year, context)).toList();
        return Optional.of(behind).filter(years -> !years.isEmpty()).map(years -> context.finding(context.strategy())
                .at("approvedBudget").weighing(Severity.GOOD_TO_KNOW).says(Messages.Budget_soFar,
                        Texts.list(years.stream().map(year -> context.vocabulary().of(year))),
                        amount(sum(years, year -> context.budget().total(year).revised()), context),
                        amount(sum(years, year -> context.budget().approved(year).orElseThrow()), context)));
    }

    private static boolean fallsShort(PlanYear year, CheckContext context) {
        Figures costs = context.budget().total(year);
        return context.budget().approved(year).filter(approved -> isOpen(costs, approved)).isPresent();
    }

    private static BigDecimal sum(List<PlanYear> years, Function<PlanYear, BigDecimal> amount) {
        return years.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A budget for a year that the plan does not have. */
    private static Optional<Finding> beyond(CheckContext context) {
        int last = context.budget().years().size();
        return context.strategy().getApprovedBudget().stream()
                .filter(approved -> last > 0 && (approved.getYear() < 1 || approved.getYear() > last))
                .filter(approved -> approved.getAmount() != null && approved.getAmount().signum() != 0).findFirst()
                .map(approved -> context.finding(context.strategy()).at("approvedBudget")
                        .fix(NLS.bind(Messages.Budget_beyondFix, approved.getYear()), () -> EcoreUtil.remove(approved))
                        .says(Messages.Budget_beyond, approved.getYear(), last));
    }

    private static boolean agrees(Figures costs, BigDecimal approved) {
        return costs.planned().compareTo(approved) == 0 || costs.revised().compareTo(approved) == 0;
    }

    /** Costs that are not all known yet may still come to what was approved. */
    private static boolean isOpen(Figures costs, BigDecimal approved) {
        return !costs.complete() && costs.revised().compareTo(approved) < 0 && !agrees(costs, approved);
    }

    private static String amount(BigDecimal amount, CheckContext context) {
        return new Money(amount, context.budget().currency().orElse("")).text(context.locale());
    }
}
