package org.baraza.cli.internal.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.baraza.analysis.Budget;
import org.baraza.analysis.Figures;
import org.baraza.analysis.Funding;
import org.baraza.analysis.Numbering;
import org.baraza.analysis.Pledge;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Words;
import org.baraza.analysis.Yearly;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.cli.internal.output.TextTable;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Strategy;
import org.baraza.report.DocumentFormats;
import org.eclipse.osgi.util.NLS;

/** What it costs per year and in total, and where the money comes from. */
final class BudgetPart implements SummaryPart {

    private final Budget budget;
    private final Locale language;
    private final DocumentFormats formats;

    BudgetPart(Strategy strategy, Locale language) {
        this.budget = Budget.of(strategy);
        this.language = language;
        this.formats = new DocumentFormats(language);
    }

    @Override
    public void text(Page page) {
        page.heading(NLS.bind(Messages.Budget_title, budget.currency().orElse("–")));
        TextTable table = TextTable.withNumbersIn(1, 2, 3, 4, 5, 6);
        table.row("", Messages.Budget_planned, Messages.Budget_revised, Messages.Budget_spent, Messages.Budget_approved,
                Messages.Budget_secured, Messages.Budget_requested);
        budget.years().forEach(year -> table.row(row(Words.of(year, language), budget.total(year),
                budget.approved(year), budget.financing().total(year))));
        table.row(row(Messages.Budget_total, budget.total(), budget.approved(), budget.financing().total()));
        page.table(table);
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

    @Override
    public void json(Json json) {
        json.object("budget", part -> {
            part.put("currency", budget.currency());
            part.array("years", budget.years(), this::year);
            part.object("total", total -> figures(total, budget.total(), budget.financing().total())
                    .put("approved", budget.approved()));
            part.object("outsidePlan", outside -> figures(outside, budget.outsidePlan()));
            part.array("objectives", budget.byObjective().entrySet(), (object, entry) -> figures(object
                    .put("id", entry.getKey().getId()).put("number", Numbering.of(entry.getKey())), entry.getValue()));
            part.array("leads", budget.byLead().entrySet(), (object, entry) -> figures(object
                    .put("id", entry.getKey().map(Agency::getId)).put("name", entry.getKey().map(Agency::getName)),
                    entry.getValue()));
            part.array("purposes", budget.byPurpose().entrySet(),
                    (object, entry) -> figures(object.put("name", entry.getKey()), entry.getValue()));
            part.array("sources", budget.financing().bySource().entrySet(), BudgetPart::source);
        });
    }

    private void year(Json json, PlanYear year) {
        json.put("number", year.number()).put("first", year.first().toString()).put("last", year.last().toString());
        figures(json, budget.total(year), budget.financing().total(year)).put("approved", budget.approved(year));
    }

    private static void source(Json json, Map.Entry<String, Yearly<Pledge>> source) {
        Pledge pledge = source.getValue().total();
        json.put("name", source.getKey()).put("secured", pledge.funded()).put("requested", pledge.requested());
    }

    private static Json figures(Json json, Figures costs, Funding funding) {
        return figures(json, costs).put("secured", funding.funded()).put("requested", funding.requested())
                .put("gap", funding.gap());
    }

    private static Json figures(Json json, Yearly<Figures> costs) {
        return figures(json, costs.total());
    }

    private static Json figures(Json json, Figures costs) {
        return json.put("planned", costs.planned()).put("revised", costs.revised()).put("spent", costs.spent())
                .put("complete", costs.complete());
    }
}
