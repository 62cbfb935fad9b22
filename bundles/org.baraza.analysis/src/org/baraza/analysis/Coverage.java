package org.baraza.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.baraza.analysis.internal.Engagement;
import org.baraza.analysis.internal.Given;
import org.baraza.analysis.internal.ListedMap;
import org.baraza.model.derived.JoinedList;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/**
 * Which group is engaged by which activities, and by which indicators that is measured (guidelines, Part I, Phase 3,
 * Means of engagement). A cancelled activity engages those whom it engaged before the decision.
 */
public final class Coverage {

    private final Map<StakeholderGroup, GroupCoverage> groups;
    private final Map<Objective, ObjectiveCoverage> objectives;

    private Coverage(Map<StakeholderGroup, GroupCoverage> groups, Map<Objective, ObjectiveCoverage> objectives) {
        this.groups = groups;
        this.objectives = objectives;
    }

    /** Seen from a day: on it an activity is cancelled or not. */
    public static Coverage of(Strategy strategy, LocalDate asOf) {
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        List<ObjectiveCoverage> parts = strategy.getObjectives().stream().map(objective -> ObjectiveCoverage.of(objective,
                activity -> Engagement.of(activity, asOf).groups())).toList();
        return of(strategy, List.of(ObjectiveCoverage.engagingInAll(parts)),
                new ListedMap<>(List.copyOf(strategy.getObjectives()), parts), group -> matrix.placement(group).tier());
    }

    /**
     * @param engaging the activities that engage a group, part by part of the objectives
     * @param objectives the coverage of each
     */
    static Coverage of(Strategy strategy, List<Map<StakeholderGroup, List<Activity>>> engaging,
            Map<Objective, ObjectiveCoverage> objectives, Function<StakeholderGroup, Tier> tiers) {
        Map<StakeholderGroup, GroupCoverage> groups = new LinkedHashMap<>();
        strategy.getStakeholders().forEach(group -> groups.put(group, new GroupCoverage(group, tiers.apply(group),
                new JoinedList<>(engaging.stream().map(part -> part.getOrDefault(group, List.of())).toList()))));
        return new Coverage(Collections.unmodifiableMap(groups), objectives);
    }

    /** Every group of the strategy, in the document's order. */
    public List<GroupCoverage> groups() {
        return List.copyOf(groups.values());
    }

    /** What engages a group; nothing if the strategy does not list it. */
    public GroupCoverage of(StakeholderGroup group) {
        return groups.getOrDefault(group, new GroupCoverage(group, Tier.NOT_PLACED, List.of()));
    }

    /** The primary groups that no activity engages. */
    public List<StakeholderGroup> primaryNotEngaged() {
        return groups.values().stream().filter(group -> group.tier() == Tier.PRIMARY && !group.isEngaged())
                .map(GroupCoverage::group).toList();
    }

    /**
     * The groups that an indicator tells about: those of its activity, or of all activities of its objective.
     */
    public List<StakeholderGroup> reachedBy(Indicator indicator) {
        return Given.ancestor(indicator, Objective.class).map(objectives::get)
                .map(part -> part.reached().get(indicator)).orElse(List.of());
    }
}
