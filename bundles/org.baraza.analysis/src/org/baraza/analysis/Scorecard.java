package org.baraza.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.MonthClose;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ScorecardLine;
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

    /** The scorecard as it was stored when its month was closed; empty if that month is open. */
    public static Optional<Scorecard> stored(Strategy strategy, YearMonth month) {
        return close(strategy, month).map(Scorecard::of);
    }

    private static Optional<MonthClose> close(Strategy strategy, YearMonth month) {
        return strategy.getMonthCloses().stream().filter(close -> month.equals(close.getMonth()))
                .reduce((earlier, later) -> later);
    }

    /**
     * The day from which a month is judged. Who looks back at a day before its closing knows less than whoever closed it: a
     * report awaited that day may have been missing since; so the day of the closing counts at least.
     */
    public static LocalDate dayOf(Strategy strategy, YearMonth month, LocalDate asOf) {
        return stored(strategy, month).map(Scorecard::asOf).filter(asOf::isBefore).orElse(asOf);
    }

    /**
     * What changed after a month was closed.
     *
     * @return the whole strategy first; empty where nothing changed, or the month is open
     */
    public static List<Difference> sinceClosed(Strategy strategy, YearMonth month, LocalDate asOf) {
        return stored(strategy, month).map(stored -> of(strategy, month, dayOf(strategy, month, asOf)).since(stored))
                .orElse(List.of());
    }

    /**
     * Which activities stand otherwise than when a month was closed, in the order of the workplan; empty where none does,
     * the month is open, or was closed before that was stored.
     *
     * @param now its activities, from the day that it is judged from: {@link Analyses#judged}
     */
    public static List<Change> changedSinceClosed(Strategy strategy, ActivityStates now) {
        Map<Activity, ActivityState> then = new HashMap<>();
        Optional<MonthClose> close = close(strategy, now.month());
        close.stream().flatMap(stored -> stored.getLines().stream()).forEach(line ->
            ActivityState.ofId(Given.text(line.getState())).ifPresent(state ->
                line.getActivities().forEach(activity -> then.put(activity, state))));
        return then.isEmpty() ? List.of() : now.readings().values().stream()
                .filter(reading -> then.getOrDefault(reading.activity(), reading.state()) != reading.state())
                .map(reading -> new Change(reading, then.get(reading.activity()))).toList();
    }

    /** An activity that stands otherwise now than it did when its month was closed. */
    public record Change(ActivityReading now, ActivityState stored) {
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

    private static Scorecard of(MonthClose close) {
        Map<Objective, Map<ActivityState, Integer>> objectives = new LinkedHashMap<>();
        Map<ActivityState, Integer> whole = new EnumMap<>(ActivityState.class);
        for (ScorecardLine line : close.getLines()) {
            Map<ActivityState, Integer> counts = line.getObjective() == null ? whole
                    : objectives.computeIfAbsent(line.getObjective(), o -> new EnumMap<>(ActivityState.class));
            ActivityState.ofId(Given.text(line.getState()))
                    .ifPresent(state -> counts.merge(state, line.getCount(), Integer::sum));
        }
        Map<Objective, StateCounts> copies = new LinkedHashMap<>();
        objectives.forEach((objective, counts) -> copies.put(objective, new StateCounts(counts)));
        LocalDate on = close.getOn() == null ? close.getMonth().atEndOfMonth() : close.getOn();
        return new Scorecard(close.getMonth(), on, copies, new StateCounts(whole));
    }
}
