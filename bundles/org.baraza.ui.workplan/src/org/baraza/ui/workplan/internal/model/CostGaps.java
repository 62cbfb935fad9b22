package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.Budget;
import org.baraza.analysis.Figures;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Yearly;
import org.baraza.model.strategy.Activity;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.BudgetSummary.Gap;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.osgi.util.NLS;

/**
 * Finds the costs that are not known yet: they make the totals too low. Of an activity without a time frame that has costs
 * nobody knows whether these are all; it is told where nothing else is.
 */
final class CostGaps {

    /** An absent cost; the year is empty for an activity whose years are not known either. */
    private record Absent(Activity activity, Optional<PlanYear> year) {

        boolean isCertain() {
            return year.isPresent() || activity.getCosts().stream().allMatch(cost -> cost.getPlanned() == null);
        }

        Column column() {
            return year.map(known -> new Column(Kind.COST, Optional.of(known))).orElse(Column.of(Kind.TIME));
        }
    }

    private CostGaps() {
    }

    static Optional<Gap> in(Budget budget) {
        Map<Boolean, List<Absent>> absent = budget.incomplete().stream().flatMap(activity -> of(activity, budget).stream())
                .collect(Collectors.partitioningBy(Absent::isCertain));
        return gap(absent.get(true), sentence(absent.get(true))).or(() -> gap(absent.get(false), doubt(absent.get(false))));
    }

    private static Optional<Gap> gap(List<Absent> absent, String sentence) {
        return absent.stream().findFirst().map(first -> new Gap(sentence, first.activity(), first.column()));
    }

    private static String doubt(List<Absent> absent) {
        return absent.size() == 1 ? Messages.Gap_one_doubt : NLS.bind(Messages.Gap_many_doubt, absent.size());
    }

    private static List<Absent> of(Activity activity, Budget budget) {
        Yearly<Figures> costs = budget.of(activity);
        List<Absent> years = budget.years().stream().filter(year -> !costs.year(year).complete())
                .map(year -> new Absent(activity, Optional.of(year))).toList();
        return years.isEmpty() ? List.of(new Absent(activity, Optional.empty())) : years;
    }

    private static String sentence(List<Absent> absent) {
        long timeless = absent.stream().filter(gap -> gap.year().isEmpty()).count();
        long activities = absent.stream().map(Absent::activity).distinct().count();
        List<Optional<PlanYear>> years = absent.stream().map(Absent::year).distinct().toList();
        Optional<String> year = years.size() == 1 ? years.getFirst().map(PlanYear::name) : Optional.empty();
        if (timeless > 0) {
            return activities == 1 ? Messages.Gap_one_timeless : NLS.bind(Messages.Gap_many_timeless, activities, timeless);
        }
        if (activities == 1) {
            return year.map(name -> NLS.bind(Messages.Gap_one_year, name)).orElse(Messages.Gap_one);
        }
        return year.map(name -> NLS.bind(Messages.Gap_many_year, activities, name))
                .orElseGet(() -> NLS.bind(Messages.Gap_many, activities));
    }
}
