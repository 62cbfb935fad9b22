package org.baraza.report.standard.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.baraza.analysis.Budget;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Pledge;
import org.baraza.analysis.Yearly;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** What is needed in each year, and what each source gives (guidelines, Part I, Phase 3, Means of engagement). */
final class FundersSection {

    private final Desk desk;
    private final Budget budget;
    private final Amounts amounts;

    FundersSection(Desk desk) {
        this.desk = desk;
        this.budget = Budget.of(desk.strategy(), desk.context().asOf());
        this.amounts = new Amounts(desk);
    }

    void writeTo(ReportDocument.Builder document) {
        new BudgetSection(desk).writeTo(document);
        document.heading(1, desk.text("funders.sources"));
        Map<String, Yearly<Pledge>> sources = budget.financing().bySource();
        if (sources.isEmpty()) {
            document.note(desk.text("funders.none"));
            return;
        }
        document.table(table("funders.secured", sources, Pledge::funded))
                .table(table("funders.requested", sources, Pledge::requested));
    }

    private Table table(String title, Map<String, Yearly<Pledge>> sources, Function<Pledge, BigDecimal> share) {
        String group = amounts.title(title);
        List<Column> columns = new ArrayList<>(List.of(Column.heading(desk.text("funders.source"))));
        budget.years().forEach(year -> columns.add(amounts.in(Column.number(desk.vocabulary().of(year)).under(group))));
        columns.add(amounts.in(Column.sum(desk.text("total")).under(group)));
        Table.Builder table = Table.of(group, columns);
        sources.forEach((source, pledges) -> table.row(cells(Desk.given(source, desk.text("funders.unnamed")), pledges,
                share)));
        Yearly<Pledge> all = sources.values().stream().reduce(FundersSection::plus).orElseThrow();
        return table.total(cells(desk.text("total"), all, share)).build();
    }

    private List<Cell> cells(String name, Yearly<Pledge> pledges, Function<Pledge, BigDecimal> share) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        for (PlanYear year : budget.years()) {
            cells.add(amounts.cell(share.apply(pledges.year(year))));
        }
        cells.add(amounts.cell(share.apply(pledges.total())));
        return cells;
    }

    private static Yearly<Pledge> plus(Yearly<Pledge> one, Yearly<Pledge> other) {
        TreeMap<Integer, Pledge> years = new TreeMap<>(one.years());
        other.years().forEach((year, pledge) -> years.merge(year, pledge, Pledge::plus));
        return new Yearly<>(Pledge.NONE, years);
    }
}
