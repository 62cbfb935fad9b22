package org.baraza.ui.workplan.internal.model;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.baraza.analysis.Analyses;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/** Puts the activities of a plan into rows, as a person wants to look at them. */
final class RowOrder {

    private final Strategy strategy;
    private final Arrangement arrangement;
    private final Collator collator;

    RowOrder(Strategy strategy, Arrangement arrangement, Locale language) {
        this.strategy = strategy;
        this.arrangement = arrangement;
        collator = Collator.getInstance(language);
    }

    List<Row> rows(Analyses analyses) {
        if (!arrangement.isReordered()) {
            return List.copyOf(inPlan(analyses));
        }
        List<Activity> shown = new ArrayList<>(strategy.getObjectives().stream()
                .flatMap(objective -> objective.getActivities().stream())
                .filter(arrangement.filter().in(analyses)).toList());
        arrangement.sort().ifPresent(sort -> shown.sort(by(sort)));
        return arrangement.grouping() == Grouping.NONE ? shown.stream().map(RowOrder::row).toList() : grouped(shown);
    }

    /** An empty row stands under an objective without activities, and at the end; not among filtered ones. */
    private List<Row> inPlan(Analyses analyses) {
        List<Row> rows = new ArrayList<>();
        PlanFilter filter = arrangement.filter();
        Predicate<Activity> shown = filter.in(analyses);
        for (Objective objective : strategy.getObjectives()) {
            objective.getActivities().stream().filter(shown)
                    .forEach(activity -> rows.add(new Row.Planned(objective, activity)));
            boolean last = objective == strategy.getObjectives().getLast();
            if (filter.isNone() && (last || objective.getActivities().isEmpty())) {
                rows.add(new Row.Inviting(objective));
            }
        }
        return rows;
    }

    private List<Row> grouped(List<Activity> shown) {
        GroupKeys keys = new GroupKeys(strategy);
        Map<GroupKey, List<Activity>> groups = new TreeMap<>();
        shown.forEach(activity -> keys.of(arrangement.grouping(), activity)
                .forEach(key -> groups.computeIfAbsent(key, each -> new ArrayList<>()).add(activity)));
        List<Row> rows = new ArrayList<>();
        groups.forEach((key, members) -> {
            boolean folded = arrangement.folded().contains(key.name());
            rows.add(new Row.Head(key, List.copyOf(members), folded));
            if (!folded) {
                members.stream().map(RowOrder::row).forEach(rows::add);
            }
        });
        return List.copyOf(rows);
    }

    private static Row row(Activity activity) {
        return new Row.Planned((Objective) activity.eContainer(), activity);
    }

    /** What is absent comes last, either way. */
    private Comparator<Activity> by(Sort sort) {
        return switch (sort.column().kind()) {
            case OBJECTIVE -> by(activity -> Optional.of(strategy.getObjectives().indexOf(activity.eContainer())), sort);
            case MEANS -> text(Activity::getName, sort);
            case GROUPS -> text(activity -> activity.getGroups().stream().map(StakeholderGroup::getName).findFirst()
                    .orElse(""), sort);
            case LEAD -> text(activity -> LeadChoice.of(activity).cellText(strategy), sort);
            case COST -> by(activity -> Costs.planned(activity, sort.column().year().orElseThrow()), sort);
            case TOTAL -> by(Costs::total, sort);
            case IMPACT -> text(activity -> Optional.ofNullable(activity.getTarget()).map(Indicator::getName)
                    .orElse(""), sort);
            case TIME -> by(activity -> Optional.ofNullable(activity.getFirstQuarter()), sort);
        };
    }

    private Comparator<Activity> text(Function<Activity, String> text, Sort sort) {
        return by(activity -> Optional.of(PlanCells.text(text.apply(activity))).filter(known -> !known.isEmpty())
                .map(collator::getCollationKey), sort);
    }

    /** Every value is read once, however often it is compared. */
    private static <V extends Comparable<? super V>> Comparator<Activity> by(Function<Activity, Optional<V>> value,
            Sort sort) {
        Map<Activity, Optional<V>> known = new HashMap<>();
        Comparator<V> wanted = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(activity -> known.computeIfAbsent(activity, value).orElse(null),
                Comparator.nullsLast(wanted));
    }
}
