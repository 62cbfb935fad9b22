package org.baraza.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.baraza.analysis.internal.ListedMap;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StakeholderGroup;

/**
 * Whom the activities of one objective engage.
 *
 * @param engaging the activities that engage a group, in their order
 * @param reached the groups that an indicator tells about
 */
record ObjectiveCoverage(Map<StakeholderGroup, List<Activity>> engaging, Map<Indicator, List<StakeholderGroup>> reached) {

    /** @param engaged whom an activity engages; groups that the strategy does not list count for nothing */
    static ObjectiveCoverage of(Objective objective, Function<Activity, Collection<StakeholderGroup>> engaged) {
        Map<StakeholderGroup, List<Activity>> engaging = new LinkedHashMap<>();
        Map<Indicator, List<StakeholderGroup>> reached = new LinkedHashMap<>();
        Set<StakeholderGroup> all = new LinkedHashSet<>();
        for (Activity activity : objective.getActivities()) {
            List<StakeholderGroup> groups = listed(engaged.apply(activity), objective);
            groups.forEach(group -> engaging.computeIfAbsent(group, g -> new ArrayList<>()).add(activity));
            all.addAll(groups);
            Optional.ofNullable(activity.getTarget()).ifPresent(target -> reached.put(target, groups));
        }
        objective.getIndicators().forEach(indicator -> reached.put(indicator, List.copyOf(all)));
        engaging.replaceAll((group, activities) -> List.copyOf(activities));
        return new ObjectiveCoverage(ListedMap.copyOf(engaging), ListedMap.copyOf(reached));
    }

    /** The activities of all these objectives that engage a group, in their order. */
    static Map<StakeholderGroup, List<Activity>> engagingInAll(List<ObjectiveCoverage> objectives) {
        Map<StakeholderGroup, List<Activity>> engaging = new HashMap<>();
        objectives.forEach(objective -> objective.engaging().forEach((group, activities) -> engaging
                .computeIfAbsent(group, g -> new ArrayList<>()).addAll(activities)));
        engaging.replaceAll((group, activities) -> List.copyOf(activities));
        return engaging;
    }

    /** Mostly all of them are, and then there is nothing to be kept anew. */
    private static List<StakeholderGroup> listed(Collection<StakeholderGroup> groups, Objective objective) {
        Predicate<StakeholderGroup> isListed = group -> group.eContainer() == objective.eContainer();
        return groups.stream().allMatch(isListed) ? List.copyOf(groups) : groups.stream().filter(isListed).toList();
    }
}
