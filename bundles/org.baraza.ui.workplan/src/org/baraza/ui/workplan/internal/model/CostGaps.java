package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.analysis.Budget;
import org.baraza.analysis.PlanYear;
import org.baraza.model.strategy.Activity;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.BudgetSummary.Gap;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.osgi.util.NLS;

/** Finds the costs that are not known yet: they make the totals too low. */
final class CostGaps {

    /** An absent cost; the year is empty for an activity whose years are not known either. */
    private record Absent(int row, int column, Optional<PlanYear> year) {
    }

    private CostGaps() {
    }

    static Optional<Gap> in(List<Row> rows, List<Column> columns, Budget budget) {
        List<Absent> absent = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof Row.Planned planned) {
                absent.addAll(of(planned.activity(), row, columns, budget));
            }
        }
        return absent.stream().findFirst().map(first -> new Gap(sentence(absent), first.row(), first.column()));
    }

    private static List<Absent> of(Activity activity, int row, List<Column> columns, Budget budget) {
        if (budget.of(activity).total().complete()) {
            return List.of();
        }
        List<Absent> years = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).year().filter(y -> !budget.of(activity).year(y).complete()).isPresent())
                .mapToObj(i -> new Absent(row, i, columns.get(i).year())).toList();
        return years.isEmpty() ? List.of(new Absent(row, timeColumn(columns), Optional.empty())) : years;
    }

    private static int timeColumn(List<Column> columns) {
        return columns.indexOf(Column.of(Kind.TIME));
    }

    private static String sentence(List<Absent> absent) {
        long activities = absent.stream().map(Absent::row).distinct().count();
        List<Optional<PlanYear>> years = absent.stream().map(Absent::year).distinct().toList();
        Optional<String> year = years.size() == 1 ? years.getFirst().map(Column::nameOf) : Optional.empty();
        if (activities == 1) {
            return year.map(name -> NLS.bind(Messages.Gap_one_year, name)).orElse(Messages.Gap_one);
        }
        return year.map(name -> NLS.bind(Messages.Gap_many_year, activities, name))
                .orElseGet(() -> NLS.bind(Messages.Gap_many, activities));
    }
}
