package org.baraza.ui.workplan.internal.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.baraza.ui.workplan.internal.model.Column.Kind;

/**
 * How a person looks at the plan: which activities and columns are shown, and in what order.
 *
 * @param folded names of the groups whose activities are put away
 * @param hidden columns that are put away
 */
public record Arrangement(PlanFilter filter, Optional<Sort> sort, Grouping grouping, Set<String> folded,
        Set<Kind> hidden) {

    /** All of the plan, as it is written. */
    public static final Arrangement PLAN = new Arrangement(PlanFilter.NONE, Optional.empty(), Grouping.NONE, Set.of(),
            Set.of());

    /** What can be put away; the rest names a row or adds it up. */
    public static final Set<Kind> HIDEABLE = Set.of(Kind.GROUPS, Kind.LEAD, Kind.COST, Kind.IMPACT, Kind.TIME);

    public Arrangement {
        folded = Set.copyOf(folded);
        hidden = Set.copyOf(hidden);
    }

    /** Whether the rows stand as in the plan, all of them: only then an objective spans its activities. */
    public boolean isPlanOrder() {
        return filter.isNone() && sort.isEmpty() && grouping == Grouping.NONE;
    }

    /** Whether rows stand at places that are not their own in the plan. */
    public boolean isReordered() {
        return sort.isPresent() || grouping != Grouping.NONE;
    }

    public Arrangement filtered(PlanFilter next) {
        return new Arrangement(next, sort, grouping, folded, hidden);
    }

    public Arrangement sorted(Optional<Sort> next) {
        return new Arrangement(filter, next, grouping, folded, hidden);
    }

    public Arrangement grouped(Grouping next) {
        return new Arrangement(filter, sort, next, Set.of(), hidden);
    }

    /** Folds a group, or unfolds it. */
    public Arrangement toggled(String group) {
        Set<String> next = new HashSet<>(folded);
        if (!next.remove(group)) {
            next.add(group);
        }
        return new Arrangement(filter, sort, grouping, next, hidden);
    }

    public Arrangement unfolded() {
        return new Arrangement(filter, sort, grouping, Set.of(), hidden);
    }

    public Arrangement hiding(Set<Kind> next) {
        return new Arrangement(filter, sort, grouping, folded, next);
    }
}
