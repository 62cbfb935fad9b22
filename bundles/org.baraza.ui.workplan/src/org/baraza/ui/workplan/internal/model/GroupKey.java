package org.baraza.ui.workplan.internal.model;

import java.util.Comparator;
import java.util.Optional;

import org.baraza.model.strategy.StrategyElement;

/**
 * What the activities of a group have in common.
 *
 * @param place in the order of the groups; those without the thing come last
 * @param about what is selected with the group's head; empty if the strategy has no element for it
 */
public record GroupKey(int place, String name, Optional<StrategyElement> about) implements Comparable<GroupKey> {

    private static final int LAST = Integer.MAX_VALUE;
    private static final Comparator<GroupKey> ORDER = Comparator.comparingInt(GroupKey::place)
            .thenComparing(GroupKey::name);

    static GroupKey of(int place, String name, StrategyElement about) {
        return new GroupKey(place, name, Optional.of(about));
    }

    static GroupKey named(String name) {
        return new GroupKey(0, name, Optional.empty());
    }

    static GroupKey last(String name) {
        return new GroupKey(LAST, name, Optional.empty());
    }

    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }
}
