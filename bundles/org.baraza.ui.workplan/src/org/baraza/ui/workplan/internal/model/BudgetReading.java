package org.baraza.ui.workplan.internal.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.analysis.Budget;
import org.baraza.analysis.Figures;
import org.baraza.analysis.PlanYear;
import org.baraza.model.strategy.Approval;
import org.baraza.model.strategy.ApprovalDecision;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.BudgetSummary.Gap;
import org.baraza.ui.workplan.internal.model.BudgetSummary.Line;
import org.eclipse.osgi.util.NLS;

/** Reads the budget for the foot of the workplan. */
final class BudgetReading {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Strategy strategy;
    private final Budget budget;
    private final PlanWords words;
    private final Amounts amounts;
    private final PlanTips tips;
    private final LocalDate asOf;

    BudgetReading(Strategy strategy, Budget budget, PlanWords words, Amounts amounts, PlanTips tips, LocalDate asOf) {
        this.strategy = strategy;
        this.budget = budget;
        this.words = words;
        this.amounts = amounts.alike(Stream.concat(budget.approved().stream(),
                budget.years().stream().map(budget::total)
                        .flatMap(year -> Stream.of(year.planned(), year.revised(), year.spent()))));
        this.tips = tips;
        this.asOf = asOf;
    }

    BudgetSummary summary(Optional<Gap> gap) {
        String heading = budget.currency().map(code -> words.of("budget.currency", code)).orElse(words.of("budget"));
        return new BudgetSummary(heading, List.of(line("line.planned", Figures::planned, planned()),
                line("line.revised", Figures::revised, revised()), line("line.spent", Figures::spent, spent())),
                gap);
    }

    private Line line(String name, Function<Figures, BigDecimal> figure, String remark) {
        return new Line(words.of(name),
                budget.years().stream().map(budget::total).map(figure).map(amounts::text).toList(),
                amounts.text(figure.apply(budget.total())), remark);
    }

    private String planned() {
        BigDecimal planned = budget.total().planned();
        if (budget.approved().isEmpty()) {
            return Messages.Budget_sum;
        }
        BigDecimal off = planned.subtract(budget.approved().get());
        if (off.signum() == 0) {
            return approvedOn().map(day -> NLS.bind(Messages.Budget_approvedOn, tips.date(day)))
                    .orElse(Messages.Budget_approved);
        }
        return NLS.bind(off.signum() > 0 ? Messages.Budget_above : Messages.Budget_below,
                amounts.number(off.abs()), amounts.number(budget.approved().get()));
    }

    private Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(strategy.getApproval()).map(Approval::getChain).filter(chain -> !chain.isEmpty()
                && chain.stream().allMatch(step -> step.getDecision() == ApprovalDecision.APPROVED))
                .flatMap(chain -> chain.stream().map(step -> step.getDate()).filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()));
    }

    private String revised() {
        BigDecimal off = budget.total().revised().subtract(budget.total().planned());
        Optional<LocalDate> last = budget.lastRevised();
        if (off.signum() == 0) {
            return last.map(day -> NLS.bind(Messages.Budget_confirmed, tips.date(day)))
                    .orElse(Messages.Budget_notRevised);
        }
        return last.map(day -> NLS.bind(Messages.Budget_revised, amounts.signed(off), tips.date(day)))
                .orElse(amounts.signed(off));
    }

    private String spent() {
        Optional<BigDecimal> ofRevised = percent(budget.total().spent(), budget.total().revised());
        Optional<BigDecimal> ofTime = timePassed();
        if (ofRevised.isPresent() && ofTime.isPresent()) {
            return NLS.bind(Messages.Budget_spent, ofRevised.get(), ofTime.get());
        }
        return ofRevised.map(share -> NLS.bind(Messages.Budget_spentOnly, share)).orElse(Messages.Budget_notSpent);
    }

    private Optional<BigDecimal> timePassed() {
        List<PlanYear> years = budget.years();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = years.getFirst().firstDay();
        long whole = ChronoUnit.DAYS.between(first, years.getLast().lastDay()) + 1;
        long passed = Math.clamp(ChronoUnit.DAYS.between(first, asOf), 0, whole);
        return percent(BigDecimal.valueOf(passed), BigDecimal.valueOf(whole));
    }

    private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP));
    }
}
