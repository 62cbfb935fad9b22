package org.baraza.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** How many activities are in each state. Suspended and cancelled ones are known, but leave the counts. */
public record StateCounts(Map<ActivityState, Integer> byState) {

    public StateCounts {
        Map<ActivityState, Integer> copy = new EnumMap<>(ActivityState.class);
        byState.forEach((state, count) -> copy.merge(state, count, Integer::sum));
        copy.values().removeIf(count -> count == 0);
        byState = Collections.unmodifiableMap(copy);
    }

    static StateCounts of(Collection<ActivityState> states) {
        Map<ActivityState, Integer> counts = new EnumMap<>(ActivityState.class);
        states.forEach(state -> counts.merge(state, 1, Integer::sum));
        return new StateCounts(counts);
    }

    static StateCounts sum(Collection<StateCounts> parts) {
        Map<ActivityState, Integer> counts = new EnumMap<>(ActivityState.class);
        parts.forEach(part -> part.byState.forEach((state, count) -> counts.merge(state, count, Integer::sum)));
        return new StateCounts(counts);
    }

    public int count(ActivityState state) {
        return byState.getOrDefault(state, 0);
    }

    /** Activities that count: all but the suspended and the cancelled. */
    public int counted() {
        return sum(ActivityState::inCounts);
    }

    /** Those of them that have begun. */
    public int started() {
        return sum(ActivityState::started);
    }

    /** Those of the started that are on track, ahead or finished. */
    public int toPlan() {
        return sum(ActivityState::toPlan);
    }

    private int sum(Predicate<ActivityState> which) {
        return byState.entrySet().stream().filter(entry -> which.test(entry.getKey()))
                .mapToInt(Map.Entry::getValue).sum();
    }
}
