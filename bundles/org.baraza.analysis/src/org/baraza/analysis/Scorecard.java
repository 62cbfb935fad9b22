package org.baraza.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;

/**
 * The states of the activities in a month, counted per objective and over the strategy (guidelines, Part I, Phase 3,
 * Monitoring and evaluation).
 *
 * @param objectives in the document's order
 */
public record Scorecard(YearMonth month, LocalDate asOf, Map<Objective, StateCounts> objectives, StateCounts whole) {

    private static final StateCounts NO_COUNTS = new StateCounts(Map.of());

    public Scorecard {
        objectives = Collections.unmodifiableMap(new LinkedHashMap<>(objectives));
    }

    public static Scorecard of(Strategy strategy, YearMonth month, LocalDate asOf) {
        return of(strategy, ActivityStates.of(strategy, month, asOf));
    }

    static Scorecard of(Strategy strategy, ActivityStates states) {
        Map<Objective, StateCounts> objectives = new LinkedHashMap<>();
        for (Objective objective : strategy.getObjectives()) {
            objectives.put(objective, StateCounts.of(objective.getActivities().stream().map(states::state).toList()));
        }
        return of(states.month(), states.asOf(), objectives);
    }

    /** The strategy has the activities of its objectives and no others. */
    static Scorecard of(YearMonth month, LocalDate asOf, Map<Objective, StateCounts> objectives) {
        return new Scorecard(month, asOf, objectives, StateCounts.sum(objectives.values()));
    }

    public StateCounts of(Objective objective) {
        return objectives.getOrDefault(objective, NO_COUNTS);
    }

    /** Where this scorecard, seen today, differs from the stored one; the whole strategy first. */
    public List<Difference> since(Scorecard stored) {
        List<Difference> differences = new ArrayList<>();
        compare(Optional.empty(), stored.whole, whole, differences);
        objectives.forEach((objective, now) -> compare(Optional.of(objective), stored.of(objective), now, differences));
        return List.copyOf(differences);
    }

    /**
     * A count that changed after its month was closed.
     *
     * @param objective empty for the whole strategy
     */
    public record Difference(Optional<Objective> objective, ActivityState state, int stored, int now) {
    }

    private static void compare(Optional<Objective> objective, StateCounts stored, StateCounts now,
            List<Difference> differences) {
        for (ActivityState state : ActivityState.values()) {
            if (stored.count(state) != now.count(state)) {
                differences.add(new Difference(objective, state, stored.count(state), now.count(state)));
            }
        }
    }
}
