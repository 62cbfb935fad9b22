package org.baraza.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.baraza.analysis.internal.Activities;
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

    private final Map<StakeholderGroup, NavigableMap<YearQuarter, Set<Activity>>> engagements = new LinkedHashMap<>();
    private final int most;

    private Fatigue(Strategy strategy, LocalDate asOf) {
        most = Limits.of(strategy).engagementsPerQuarter();
        strategy.getStakeholders().forEach(group -> engagements.put(group, new TreeMap<>()));
        Activities.of(strategy).map(activity -> Engagement.of(activity, asOf)).forEach(this::add);
    }

    /** Seen from a day: on it an activity is cancelled or not. */
    public static Fatigue of(Strategy strategy, LocalDate asOf) {
        return new Fatigue(strategy, asOf);
    }

    /** A group in a quarter, and the activities that engage it then. */
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
        List<Load> loads = new ArrayList<>();
        engagements.forEach((group, quarters) -> quarters
                .forEach((quarter, activities) -> loads.add(new Load(group, quarter, List.copyOf(activities)))));
        return List.copyOf(loads);
    }

    /** The activities that engage a group in a quarter, in the order of the workplan. */
    public List<Activity> engaging(StakeholderGroup group, YearQuarter quarter) {
        SortedMap<YearQuarter, Set<Activity>> quarters = engagements.getOrDefault(group, new TreeMap<>());
        return List.copyOf(quarters.getOrDefault(quarter, Set.of()));
    }

    private void add(Engagement engagement) {
        Activity activity = engagement.activity();
        engagement.quarters()
                .forEach(quarter -> activity.getGroups().forEach(group -> add(group, quarter, activity)));
        engagement.events().forEach(event -> event.getGroups()
                .forEach(group -> add(group, YearQuarter.from(event.getDate()), activity)));
    }

    private void add(StakeholderGroup group, YearQuarter quarter, Activity activity) {
        engagements.computeIfAbsent(group, g -> new TreeMap<>()).computeIfAbsent(quarter, q -> new LinkedHashSet<>())
                .add(activity);
    }
}
