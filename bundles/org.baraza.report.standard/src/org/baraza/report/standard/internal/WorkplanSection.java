package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.analysis.Budget;
import org.baraza.analysis.Figures;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/**
 * The workplan in its seven columns (guidelines, Part I, Phase 3, Figure 3). Costs stand per plan year; the impact is
 * that of the objective, in a cell over its activities, and the target of each activity.
 */
final class WorkplanSection {

    private static final String BULLET = "•\u00a0";

    private final Desk desk;
    private final Budget budget;
    private final Amounts amounts;

    WorkplanSection(Desk desk) {
        this.desk = desk;
        this.budget = Budget.of(desk.strategy(), desk.context().asOf());
        this.amounts = new Amounts(desk);
    }

    void writeTo(ReportDocument.Builder document) {
        document.heading(1, desk.text("workplan"));
        if (desk.strategy().getObjectives().isEmpty()) {
            document.note(desk.text("workplan.empty"));
            return;
        }
        Table.Builder table = Table.of(desk.text("workplan.table"), columns());
        desk.strategy().getObjectives().forEach(objective -> rows(objective, table));
        document.table(table.total(total()).build());
    }

    private List<Column> columns() {
        String cost = amounts.title("workplan.cost");
        String impact = desk.text("workplan.impact");
        List<Column> columns = new ArrayList<>(List.of(
                Column.heading(desk.term("kind.Objective", "workplan.objective")),
                Column.text(desk.text("workplan.means")),
                Column.text(desk.term("kinds.StakeholderGroup", "workplan.groups")),
                Column.text(desk.text("workplan.lead"))));
        budget.years().forEach(year -> columns.add(amounts.in(Column.number(year.name()).under(cost))));
        columns.add(amounts.in(Column.sum(desk.text("total")).under(cost)));
        columns.add(Column.text(desk.text("workplan.impact.objective")).under(impact));
        columns.add(Column.text(desk.text("workplan.impact.activity")).under(impact));
        columns.add(Column.text(desk.text("workplan.timeFrame")));
        return columns;
    }

    private void rows(Objective objective, Table.Builder table) {
        List<Activity> activities = objective.getActivities();
        int rows = Math.max(1, activities.size());
        Cell statement = Cell.of(statement(objective)).down(rows);
        Cell impact = Cell.of(impact(objective)).down(rows);
        if (activities.isEmpty()) {
            table.row(List.of(statement, Cell.of(desk.text("workplan.noActivities")).across(4 + budget.years().size()),
                    impact, Cell.of("").across(2)));
        }
        for (int i = 0; i < activities.size(); i++) {
            table.row(i == 0 ? row(activities.get(i), List.of(statement), List.of(impact))
                    : row(activities.get(i), List.of(), List.of()));
        }
    }

    private List<Cell> row(Activity activity, List<Cell> statement, List<Cell> impact) {
        Stream<Cell> what = Stream.of(means(activity), Cell.of(groups(activity)), Cell.of(lead(activity)));
        Stream<Cell> target = Stream.of(Cell.of(target(activity)),
                Cell.of(desk.span(activity.getFirstQuarter(), activity.getLastQuarter())));
        return Stream.of(statement.stream(), what, costs(activity), impact.stream(), target).flatMap(cells -> cells)
                .toList();
    }

    private Stream<Cell> costs(Activity activity) {
        Stream<Figures> years = budget.years().stream().map(year -> budget.of(activity).year(year));
        return Stream.concat(years, Stream.of(budget.of(activity).total()))
                .map(amounts::cell);
    }

    private List<Cell> total() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(desk.text("total")).across(4)));
        budget.years().forEach(year -> cells.add(amounts.cell(budget.total(year))));
        cells.add(amounts.cell(budget.total()));
        cells.add(Cell.of("").across(3));
        return cells;
    }

    private String statement(Objective objective) {
        return desk.objective(objective);
    }

    private Cell means(Activity activity) {
        String name = desk.activity(activity);
        Decision decision = activity.getDecision();
        String state = decision == null ? "" : Words.of(decision.getKind(), desk.language());
        return Cell.of(name, Desk.lines(given(activity.getDescription()), state));
    }

    private String groups(Activity activity) {
        String names = Desk.joined(", ", activity.getGroups().stream().map(StakeholderGroup::getName).toList());
        return given(names, desk.text("absent.groups"));
    }

    private String lead(Activity activity) {
        Agency lead = activity.getLead();
        String agency = lead == null ? "" : given(lead.getAcronym(), given(lead.getName()));
        String who = Desk.joined(", ", List.of(agency, given(activity.getLeadPerson())));
        String supporting = Desk.joined(", ", activity.getSupporting().stream()
                .map(other -> given(other.getAcronym(), given(other.getName()))).toList());
        return Desk.lines(given(who, desk.text("absent.lead")),
                supporting.isEmpty() ? "" : desk.text("workplan.with", supporting));
    }

    private String impact(Objective objective) {
        List<String> indicators = objective.getIndicators().stream().map(Indicator::getName).map(Desk::given)
                .filter(name -> !name.isEmpty()).toList();
        String listed = indicators.size() > 1 ? BULLET + String.join("\n" + BULLET, indicators) : String.join("", indicators);
        return given(listed, desk.text("absent.indicators"));
    }

    private String target(Activity activity) {
        Indicator target = activity.getTarget();
        return target == null ? desk.text("absent.target") : new Targets(desk).text(target);
    }
}
