package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.PlanYear;
import org.baraza.analysis.PlanYears;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.YearCost;

/**
 * A column of the workplan (guidelines, Part I, Phase 3): the seven of the guidelines, the cost once per plan year and
 * in total.
 *
 * @param year of a cost; empty for all other columns
 */
public record Column(Kind kind, Optional<PlanYear> year) {

    /** What a column tells. */
    public enum Kind {
        OBJECTIVE, MEANS, GROUPS, LEAD, COST, TOTAL, IMPACT, TIME;

        /** Whether its cells hold numbers, which stand at the right. */
        public boolean isNumber() {
            return this == COST || this == TOTAL;
        }

        String key() {
            return "column." + name().toLowerCase(Locale.ROOT);
        }
    }

    public static List<Column> of(Strategy strategy) {
        List<Column> columns = new ArrayList<>();
        Stream.of(Kind.OBJECTIVE, Kind.MEANS, Kind.GROUPS, Kind.LEAD).map(Column::of).forEach(columns::add);
        PlanYears.of(strategy).forEach(year -> columns.add(new Column(Kind.COST, Optional.of(year))));
        Stream.of(Kind.TOTAL, Kind.IMPACT, Kind.TIME).map(Column::of).forEach(columns::add);
        return List.copyOf(columns);
    }

    public static Column of(Kind kind) {
        return new Column(kind, Optional.empty());
    }

    /** Whether it holds this cost. */
    boolean isOf(YearCost cost) {
        return year.filter(plan -> plan.number() == cost.getYear()).isPresent();
    }
}
