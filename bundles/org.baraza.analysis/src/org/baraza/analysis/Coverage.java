package org.baraza.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.baraza.analysis.internal.Engagement;
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
    private final Map<Indicator, List<StakeholderGroup>> reached;

    private Coverage(Map<StakeholderGroup, GroupCoverage> groups, Map<Indicator, List<StakeholderGroup>> reached) {
        this.groups = groups;
        this.reached = reached;
    }

    /** Seen from a day: on it an activity is cancelled or not. */
    public static Coverage of(Strategy strategy, LocalDate asOf) {
        StakeholderMatrix matrix = StakeholderMatrix.of(strategy);
        return of(strategy, activity -> Engagement.of(activity, asOf).groups(), group -> matrix.placement(group).tier());
    }

    /** @param engaged whom an activity engages */
    static Coverage of(Strategy strategy, Function<Activity, Collection<StakeholderGroup>> engaged,
            Function<StakeholderGroup, Tier> tiers) {
        Map<StakeholderGroup, List<Activity>> engaging = new LinkedHashMap<>();
        strategy.getStakeholders().forEach(group -> engaging.put(group, new ArrayList<>()));
        Map<Indicator, List<StakeholderGroup>> reached = new LinkedHashMap<>();
        for (Objective objective : strategy.getObjectives()) {
            Set<StakeholderGroup> ofObjective = new LinkedHashSet<>();
            for (Activity activity : objective.getActivities()) {
                List<StakeholderGroup> known = engaged.apply(activity).stream().filter(engaging::containsKey).toList();
                known.forEach(group -> engaging.get(group).add(activity));
                ofObjective.addAll(known);
                Optional.ofNullable(activity.getTarget()).ifPresent(target -> reached.put(target, known));
            }
            objective.getIndicators().forEach(indicator -> reached.put(indicator, List.copyOf(ofObjective)));
        }
        Map<StakeholderGroup, GroupCoverage> groups = new LinkedHashMap<>();
        engaging.forEach((group, activities) -> groups.put(group,
                new GroupCoverage(group, tiers.apply(group), activities)));
        return new Coverage(Collections.unmodifiableMap(groups), Collections.unmodifiableMap(reached));
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
        return reached.getOrDefault(indicator, List.of());
    }
}
