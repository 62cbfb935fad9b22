package org.baraza.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;

import org.baraza.analysis.internal.Axes;
import org.baraza.analysis.internal.Placements;
import org.baraza.model.catalogue.Quadrant;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;

/**
 * How groups moved through the matrix, replayed from their dated assessments (guidelines, Part I, Phase 1, Stakeholder
 * mapping and prioritization: low engagement is meant to become high).
 * <p>
 * A group's own axes say where it stands today, whether that was assessed or not; so the matrix of today and of any
 * later day is {@link StakeholderMatrix#of}. Of a day before, the last assessment on or before it holds; before its
 * first one a group was not placed. A group without dated assessments stood where it stands at all times. An
 * assessment dated after today is none yet. Cuts, ranks and places are always today's: they bear no dates.
 */
public final class Movement {

    private final Strategy strategy;
    private final LocalDate today;
    private final Limits limits;
    private final Map<StakeholderGroup, NavigableMap<LocalDate, Axes>> history = new LinkedHashMap<>();

    private Movement(Strategy strategy, LocalDate today) {
        this.strategy = strategy;
        this.today = today;
        this.limits = Limits.of(strategy);
        strategy.getStakeholders().forEach(group -> history.put(group, Placements.until(today, group)));
    }

    public static Movement of(Strategy strategy, LocalDate today) {
        return new Movement(strategy, today);
    }

    public LocalDate today() {
        return today;
    }

    /** The days on which at least one group was assessed, and today: every step of a replay, in order. */
    public NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        history.values().forEach(placements -> days.addAll(placements.keySet()));
        days.remove(LocalDate.MIN);
        days.add(today);
        return days;
    }

    /** The matrix as it stood on the evening of a day. */
    public StakeholderMatrix at(LocalDate day) {
        return StakeholderMatrix.of(strategy, group -> axes(group, day));
    }

    /** The way of every group from one day to another, both included, in the document's order. */
    public List<Trail> trails(LocalDate from, LocalDate to) {
        return history.keySet().stream().map(group -> trail(group, from, to)).toList();
    }

    /** Who crossed which cut after the first day, up to the second, by day and then in the document's order. */
    public List<Crossing> crossings(LocalDate from, LocalDate to) {
        List<Crossing> crossings = new ArrayList<>();
        trails(from, to).forEach(trail -> addCrossings(trail, crossings));
        crossings.sort(Comparator.comparing(Crossing::date));
        return List.copyOf(crossings);
    }

    private Axes axes(StakeholderGroup group, LocalDate day) {
        Map.Entry<LocalDate, Axes> last = history.get(group).floorEntry(day);
        return last == null ? Axes.NONE : last.getValue();
    }

    private Trail trail(StakeholderGroup group, LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, Axes> placements = history.get(group);
        List<Station> stations = new ArrayList<>();
        if (!from.isAfter(to)) {
            if (placements.floorKey(from) != null) {
                stations.add(station(from, axes(group, from)));
            }
            placements.subMap(from, false, to, true).forEach((day, axes) -> stations.add(station(day, axes)));
        }
        return new Trail(group, withoutRests(stations));
    }

    /** An assessment that finds a group where it was is no station. */
    private static List<Station> withoutRests(List<Station> stations) {
        List<Station> moves = new ArrayList<>();
        for (Station station : stations) {
            if (moves.isEmpty() || !isSamePlace(moves.getLast(), station)) {
                moves.add(station);
            }
        }
        return moves;
    }

    private static boolean isSamePlace(Station one, Station other) {
        return one.current().equals(other.current()) && one.desired().equals(other.desired());
    }

    private Station station(LocalDate day, Axes axes) {
        return new Station(day, optional(axes.current()), optional(axes.desired()),
                StakeholderMatrix.quadrantAt(axes.current(), axes.desired(), limits));
    }

    private static OptionalDouble optional(Double value) {
        return value == null || value.isNaN() ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** From one placed station to the next; where it was not placed in between, nothing is known of the way. */
    private static void addCrossings(Trail trail, List<Crossing> crossings) {
        List<Station> placed = trail.stations().stream().filter(station -> station.quadrant().isPresent()).toList();
        for (int i = 1; i < placed.size(); i++) {
            Station station = placed.get(i);
            Quadrant from = placed.get(i - 1).quadrant().orElseThrow();
            Quadrant to = station.quadrant().orElseThrow();
            if (isEngaged(from) != isEngaged(to)) {
                crossings.add(new Crossing(trail.group(), station.date(), MatrixAxis.CURRENT, isEngaged(to), from, to));
            }
            if (isWanted(from) != isWanted(to)) {
                crossings.add(new Crossing(trail.group(), station.date(), MatrixAxis.DESIRED, isWanted(to), from, to));
            }
        }
    }

    private static boolean isEngaged(Quadrant quadrant) {
        return quadrant == Quadrant.CROSS_CHECK || quadrant == Quadrant.MAINTAIN;
    }

    private static boolean isWanted(Quadrant quadrant) {
        return quadrant == Quadrant.CROSS_CHECK || quadrant == Quadrant.CULTIVATE;
    }
}
