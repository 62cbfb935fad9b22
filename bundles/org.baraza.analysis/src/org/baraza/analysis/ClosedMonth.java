package org.baraza.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
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

/** A month whose monitoring is closed: its scorecard as it was stored then, and what stands otherwise since. */
public record ClosedMonth(MonthClose stored) {

    /** Empty if that month is open. */
    public static Optional<ClosedMonth> of(Strategy strategy, YearMonth month) {
        return strategy.getMonthCloses().stream().filter(close -> month.equals(close.getMonth()))
                .reduce((earlier, later) -> later).map(ClosedMonth::new);
    }

    /** The day on which it was closed; its last one where that was not stored. */
    public LocalDate on() {
        return Optional.ofNullable(stored.getOn()).orElseGet(stored.getMonth()::atEndOfMonth);
    }

    /**
     * The day from which it is judged. Who looks back at a day before its closing knows less than whoever closed it: a
     * report awaited that day may have been missing since; so the day of the closing counts at least.
     */
    public LocalDate dayOf(LocalDate asOf) {
        return asOf.isBefore(on()) ? on() : asOf;
    }

    /** The scorecard as it was stored. */
    public Scorecard scorecard() {
        Map<Objective, Map<ActivityState, Integer>> objectives = new LinkedHashMap<>();
        Map<ActivityState, Integer> whole = new EnumMap<>(ActivityState.class);
        for (ScorecardLine line : stored.getLines()) {
            Map<ActivityState, Integer> counts = line.getObjective() == null ? whole
                    : objectives.computeIfAbsent(line.getObjective(), o -> new EnumMap<>(ActivityState.class));
            state(line).ifPresent(state -> counts.merge(state, line.getCount(), Integer::sum));
        }
        Map<Objective, StateCounts> copies = new LinkedHashMap<>();
        objectives.forEach((objective, counts) -> copies.put(objective, new StateCounts(counts)));
        return new Scorecard(stored.getMonth(), on(), copies, new StateCounts(whole));
    }

    /** Which counts changed since; the whole strategy first. */
    public List<Scorecard.Difference> since(Strategy strategy, LocalDate asOf) {
        return Scorecard.of(strategy, stored.getMonth(), dayOf(asOf)).since(scorecard());
    }

    /**
     * Which activities stand otherwise than then, in the order of the workplan; empty where none does, or the month was
     * closed before that was stored.
     *
     * @param now its activities, from the day that it is judged from: {@link Analyses#judged}
     */
    public List<Change> changed(ActivityStates now) {
        Map<Activity, ActivityState> then = new HashMap<>();
        stored.getLines().forEach(line ->
            state(line).ifPresent(state -> line.getActivities().forEach(activity -> then.put(activity, state))));
        return then.isEmpty() ? List.of() : now.readings().values().stream()
                .filter(reading -> then.getOrDefault(reading.activity(), reading.state()) != reading.state())
                .map(reading -> new Change(reading, then.get(reading.activity()))).toList();
    }

    /** An activity that stands otherwise now than it did when its month was closed. */
    public record Change(ActivityReading now, ActivityState stored) {
    }

    private static Optional<ActivityState> state(ScorecardLine line) {
        return ActivityState.ofId(Given.text(line.getState()));
    }
}
