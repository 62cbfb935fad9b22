package org.baraza.report.standard.internal;


import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.baraza.analysis.Budget;
import org.baraza.analysis.Figures;
import org.baraza.analysis.Funding;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.ReportingTotals;
import org.baraza.analysis.Yearly;
import org.baraza.model.values.Money;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** What the strategy costs, year by year, and who pays (guidelines, Part I, Phase 3, Means of engagement). */
final class BudgetSection {

    private final Desk desk;
    private final Budget budget;
    private final Amounts amounts;

    BudgetSection(Desk desk) {
        this.desk = desk;
        this.budget = Budget.of(desk.strategy(), desk.context().asOf());
        this.amounts = new Amounts(desk);
    }

    void writeTo(ReportDocument.Builder document) {
        document.heading(1, desk.text("budget"));
        if (budget.years().isEmpty()) {
            document.note(desk.text("budget.noYears"));
            return;
        }
        Table perYear = perYear();
        Table perObjective = perObjective();
        document.refer(desk.text("budget.refer"), perYear, perObjective).table(perYear).table(perObjective);
        if (!budget.total().complete()) {
            document.note(desk.text("budget.incomplete"));
        }
        ReportingTotals.of(desk.strategy(), budget.total()).ifPresent(other -> document.note(repeated(other)));
        if (budget.outsidePlan().revised().signum() != 0) {
            document.note(desk.text("budget.outside", amounts.amount(budget.outsidePlan().revised())));
        }
    }

    private String repeated(ReportingTotals other) {
        Function<BigDecimal, String> money = amount -> new Money(amount, other.currency()).text(desk.language());
        return desk.text("budget.reporting", other.currency(), money.apply(other.totals().planned()),
                money.apply(other.totals().revised()), money.apply(other.totals().spent()),
                desk.formats().number(other.rate()), budget.currency().orElse("–"),
                other.day().map(desk.formats()::date).orElse("–"));
    }

    private Table perYear() {
        Table.Builder table = Table.of(amounts.title("budget.perYear"), Column.heading(desk.text("budget.year")),
                number("budget.approved"), number("budget.planned"), number("budget.revised"), number("budget.spent"),
                number("budget.secured"), number("budget.requested"), number("budget.gap"));
        budget.years().forEach(year -> table.row(cells(desk.vocabulary().of(year),
                budget.approved(year).map(amounts::cell).orElse(Cell.of("")), budget.total(year),
                budget.financing().total(year))));
        return table.total(cells(desk.text("total"), budget.approved().map(amounts::cell).orElse(Cell.of("")),
                budget.total(), budget.financing().total())).build();
    }

    private Column number(String key) {
        return amounts.in(Column.number(desk.text(key)));
    }

    private List<Cell> cells(String name, Cell approved, Figures costs, Funding funding) {
        return List.of(Cell.of(name), approved, amounts.cell(costs.planned()), amounts.cell(costs),
                amounts.cell(costs.spent()), amounts.cell(funding.funded()), amounts.cell(funding.requested()),
                amounts.cell(funding.gap()));
    }

    private Table perObjective() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.heading(desk.term("kind.Objective", "workplan.objective"))));
        String cost = amounts.title("workplan.cost");
        budget.years().forEach(year -> columns.add(amounts.in(Column.number(desk.vocabulary().of(year)).under(cost))));
        columns.add(amounts.in(Column.sum(desk.text("total")).under(cost)));
        Table.Builder table = Table.of(amounts.title("budget.perObjective"), columns);
        budget.byObjective().forEach((objective, costs) -> table.row(cells(desk.objective(objective), costs)));
        return table.total(cells(desk.text("total"), budget.yearly())).build();
    }

    private List<Cell> cells(String name, Yearly<Figures> costs) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
        for (PlanYear year : budget.years()) {
            cells.add(amounts.cell(costs.year(year)));
        }
        cells.add(amounts.cell(costs.total()));
        return cells;
    }
}
