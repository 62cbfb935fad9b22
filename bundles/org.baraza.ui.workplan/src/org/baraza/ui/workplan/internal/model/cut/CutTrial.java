package org.baraza.ui.workplan.internal.model.cut;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityCut;
import org.baraza.analysis.Analyses;
import org.baraza.analysis.Budget;
import org.baraza.analysis.BudgetCut;
import org.baraza.analysis.Labels;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Reduction;
import org.baraza.analysis.WhatIf;
import org.baraza.analysis.Words;
import org.baraza.catalogue.Catalogue;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Amounts;
import org.eclipse.osgi.util.NLS;

/** Tries smaller budgets; nothing is decided by it. */
public final class CutTrial {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Analyses analyses;
    private final Catalogue catalogue;
    private final Budget budget;
    private final Amounts amounts;

    public CutTrial(Analyses analyses, Catalogue catalogue) {
        this.analyses = analyses;
        this.catalogue = catalogue;
        budget = analyses.budget();
        amounts = new Amounts(Locale.getDefault(), budget.currency());
    }

    public List<PlanYear> years() {
        return budget.years();
    }

    /** Those that are not over. */
    public boolean isOpen(PlanYear year) {
        return !year.lastDay().isBefore(analyses.asOf());
    }

    public String currency() {
        return budget.currency().orElse("");
    }

    /** The headings over the activities that go. */
    public List<String> headings() {
        return Stream.of(Stream.of(Messages.Dimension_activity, Messages.Cut_extent),
                years().stream().map(PlanYear::name), Stream.of(Messages.Cut_saved)).flatMap(each -> each).toList();
    }

    public Answer answer(Question question) {
        if (question.years().isEmpty()) {
            return Answer.none(Messages.Cut_noYear);
        }
        Optional<BigDecimal> typed = amounts.read(question.amount().strip()).filter(value -> value.signum() >= 0);
        if (typed.isEmpty() || question.isShare() && typed.get().compareTo(ALL) > 0) {
            return Answer.none(question.isShare() ? Messages.Cut_noShare
                    : NLS.bind(Messages.Cut_noAmount, amounts.number(BigDecimal.valueOf(8000))));
        }
        Reduction reduction = question.isShare() ? new Reduction.Share(typed.get())
                : new Reduction.Amount(typed.get());
        return answer(BudgetCut.of(analyses.strategy(), catalogue, analyses.asOf())
                .by(reduction, question.rule(), question.years()));
    }

    private Answer answer(WhatIf whatIf) {
        Optional<Cut> cut = whatIf.cuts().isEmpty() ? Optional.empty()
                : Optional.of(new Cut(whatIf, budget, analyses.asOf()));
        Locale program = Locale.getDefault();
        return new Answer(sentence(whatIf) + cut.map(CutTrial::laterDays).orElse(""), whatIf.cuts().stream().map(this::line).toList(),
                whatIf.consequences().stream().map(each -> each.says(program)).toList(), cut);
    }

    private String sentence(WhatIf whatIf) {
        Object[] parts = { amounts.number(whatIf.asked()), amounts.number(whatIf.cost()), whatIf.cuts().size(),
            amounts.number(whatIf.saved()), amounts.number(whatIf.shortfall()) };
        return NLS.bind(whatIf.isReached() ? Messages.Cut_reached : Messages.Cut_short, parts);
    }

    private static String laterDays(Cut cut) {
        long costs = cut.revisedLater();
        return costs == 0 ? "" : " " + NLS.bind(Messages.Cut_laterDays, costs);
    }

    private List<String> line(ActivityCut cut) {
        List<String> texts = new ArrayList<>();
        texts.add(analyses.number(cut.activity()) + "  " + Labels.name(cut.activity()).orElse(""));
        texts.add(Words.of(cut.extent(), Locale.getDefault()));
        years().forEach(year -> texts.add(Optional.ofNullable(cut.saved().get(year.number())).map(amounts::text)
                .orElse("")));
        texts.add(amounts.text(cut.total()));
        return texts;
    }
}
