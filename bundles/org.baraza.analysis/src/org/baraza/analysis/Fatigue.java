package org.baraza.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.baraza.analysis.internal.Engagement;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/**
 * How many activities engage the same group in one quarter, by plan or by an event. A cancelled activity engages nobody
 * from the quarter of the decision on; what took place stays.
 */
public final class Fatigue {

    private final Map<StakeholderGroup, List<Load>> loads;
    private final int most;

    /** @param loads of every group of the strategy */
    Fatigue(Map<StakeholderGroup, List<Load>> loads, Limits limits) {
        this.loads = loads;
        most = limits.engagementsPerQuarter();
    }

    /** Seen from a day: on it an activity is cancelled or not. */
    public static Fatigue of(Strategy strategy, LocalDate asOf) {
        Map<StakeholderGroup, List<Load>> loads = new LinkedHashMap<>();
        Coverage.of(strategy, asOf).groups().forEach(group -> loads.put(group.group(), loads(group, asOf)));
        return new Fatigue(loads, Limits.of(strategy));
    }

    /** Every quarter in which a group is engaged, by quarter. */
    static List<Load> loads(GroupCoverage engaged, LocalDate asOf) {
        StakeholderGroup group = engaged.group();
        SortedMap<YearQuarter, List<Activity>> quarters = new TreeMap<>();
        engaged.activities().forEach(activity -> Engagement.of(activity, asOf).quarters(group)
                .forEach(quarter -> quarters.computeIfAbsent(quarter, q -> new ArrayList<>()).add(activity)));
        return quarters.entrySet().stream().map(entry -> new Load(group, entry.getKey(), entry.getValue())).toList();
    }

    /** A group in a quarter, and the activities that engage it then, in the order of the workplan. */
    public record Load(StakeholderGroup group, YearQuarter quarter, List<Activity> activities) {

        public Load {
            activities = List.copyOf(activities);
        }
    }

    /** Where a group is engaged by more activities than the profile allows, by group and quarter. */
    public List<Load> tooMany() {
        return loads().stream().filter(load -> load.activities().size() > most).toList();
    }

    /** Every quarter in which a group is engaged, by group and quarter. */
    public List<Load> loads() {
        return loads.values().stream().flatMap(List::stream).toList();
    }

    /** Every quarter in which one group is engaged, by quarter; none if the strategy does not list it. */
    public List<Load> loads(StakeholderGroup group) {
        return loads.getOrDefault(group, List.of());
    }

    /** The activities that engage a group in a quarter, in the order of the workplan. */
    public List<Activity> engaging(StakeholderGroup group, YearQuarter quarter) {
        return loads(group).stream().filter(load -> load.quarter().equals(quarter)).map(Load::activities).findFirst()
                .orElse(List.of());
    }
}
