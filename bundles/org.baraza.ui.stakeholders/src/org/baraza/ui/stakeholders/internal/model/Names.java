package org.baraza.ui.stakeholders.internal.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.stakeholders.internal.Messages;

/** What a group is called on the screen. */
public final class Names {

    private Names() {
    }

    /** The groups by names that tell them apart: of two that are called "Students", the second is "Students (2)". */
    public static Map<String, StakeholderGroup> apart(Strategy strategy) {
        Map<String, StakeholderGroup> groups = new LinkedHashMap<>();
        for (StakeholderGroup group : strategy.getStakeholders()) {
            String name = of(group);
            groups.put(IntStream.iterate(1, n -> n + 1).mapToObj(n -> n == 1 ? name : name + " (" + n + ")")
                    .filter(free -> !groups.containsKey(free)).findFirst().orElseThrow(), group);
        }
        return groups;
    }

    public static String of(StakeholderGroup group) {
        return group.getName() == null || group.getName().isBlank() ? Messages.Group_unnamed : group.getName();
    }
}
