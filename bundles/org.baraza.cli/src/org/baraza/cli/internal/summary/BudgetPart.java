package org.baraza.cli.internal.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.analysis.Budget;
import org.baraza.analysis.EstimatedYears;
import org.baraza.analysis.Figures;
import org.baraza.analysis.Funding;
import org.baraza.analysis.Limits;
import org.baraza.analysis.ReportingTotals;
import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Catalogue;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.DocumentFormats;
import org.eclipse.osgi.util.NLS;

/** What it costs per year and in total, and where the money comes from. */
final class BudgetPart implements Answer {

    private final Budget budget;
    private final Optional<ReportingTotals> reporting;
    private final EstimatedYears estimated;
    private final Function<Activity, CountedPurpose> purpose;
    private final Vocabulary vocabulary;
    private final DocumentFormats formats;

    BudgetPart(Strategy strategy, Catalogue catalogue, LocalDate asOf, Locale language) {
        this.budget = Budget.of(strategy, asOf);
        this.reporting = ReportingTotals.of(strategy, budget.total());
        this.estimated = EstimatedYears.of(budget, Limits.of(strategy).fiscalYearStart());
        this.purpose = activity -> CountedPurpose.of(activity, catalogue, language);
        this.vocabulary = Vocabulary.of(strategy, language);
        this.formats = new DocumentFormats(language);
    }

    @Override
    public void text(Page page) {
        page.heading(NLS.bind(Messages.Budget_title, budget.currency().orElse("–")));
        TextTable table = TextTable.withNumbersIn(1, 2, 3, 4, 5, 6);
        table.row("", Messages.Budget_planned, Messages.Budget_revised, Messages.Budget_spent, Messages.Budget_approved,
                Messages.Budget_secured, Messages.Budget_requested);
        budget.years().forEach(year -> table.row(row(vocabulary.of(year), budget.total(year),
                budget.approved(year), budget.financing().total(year))));
        table.row(row(Messages.Budget_total, budget.total(), budget.approved(), budget.financing().total()));
        page.table(table);
        reporting.ifPresent(it -> page.line(NLS.bind(Messages.Budget_reporting, new Object[] { it.currency(),
                formats.amount(it.totals().planned()), formats.amount(it.totals().revised()),
                formats.amount(it.totals().spent()), formats.number(it.rate()) })));
        page.line(NLS.bind(Messages.Budget_gap, formats.number(budget.financing().total().gap())));
        if (!budget.total().complete()) {
            page.line(Messages.Budget_incomplete);
        }
    }

    private List<String> row(String name, Figures costs, Optional<BigDecimal> approved, Funding funding) {
        return List.of(name, formats.amount(costs.planned()), formats.amount(costs.revised()),
                formats.amount(costs.spent()), approved.map(formats::amount).orElse(""),
                formats.amount(funding.funded()), formats.amount(funding.requested()));
    }

    private static void repeated(Json json, Optional<ReportingTotals> totals) {
        json.put("currency", totals.map(ReportingTotals::currency)).put("rate", totals.map(ReportingTotals::rate))
                .put("date", totals.flatMap(ReportingTotals::day))
                .put("planned", totals.map(it -> it.totals().planned()))
                .put("revised", totals.map(it -> it.totals().revised()))
                .put("spent", totals.map(it -> it.totals().spent()));
    }

    @Override
    public void json(Json json) {
        json.object("budget", part -> {
            new BudgetJson(budget, estimated, purpose).write(part);
            part.object("reporting", other -> repeated(other, reporting));
        });
    }
}
