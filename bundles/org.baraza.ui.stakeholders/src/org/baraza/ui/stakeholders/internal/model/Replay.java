package org.baraza.ui.stakeholders.internal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.baraza.analysis.Crossing;
import org.baraza.analysis.Movement;
import org.baraza.analysis.Trail;
import org.baraza.analysis.Vocabulary;
import org.baraza.drawing.MatrixModel;
import org.baraza.drawing.MatrixModels;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.stakeholders.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/**
 * The dated assessments as a way with stops, the last of which is the present. A place on the way is a number: that of
 * a stop, counted from 0, or one between two stops.
 */
public final class Replay {

    private final Strategy strategy;
    private final Movement movement;
    private final List<LocalDate> stops;
    private final Locale locale;

    private Replay(Strategy strategy, Movement movement, List<LocalDate> stops, Locale locale) {
        this.strategy = strategy;
        this.movement = movement;
        this.stops = stops;
        this.locale = locale;
    }

    public static Replay of(Strategy strategy, LocalDate today, Locale locale) {
        Movement movement = Movement.of(strategy, today);
        List<LocalDate> days = new ArrayList<>(movement.days());
        if (days.size() > 1 && movement.trails(days.get(days.size() - 2), today).stream().noneMatch(Trail::hasMoved)) {
            days.removeLast();
        }
        return new Replay(strategy, movement, List.copyOf(days), locale);
    }

    /** Whether there is a past to look at. */
    public boolean isWorthwhile() {
        return stops.size() > 1;
    }

    /** The place of the present. */
    public int last() {
        return stops.size() - 1;
    }

    /** The words of the stops: "Q1 2027". */
    public List<String> labels() {
        return stops.stream().map(YearQuarter::from).map(Vocabulary.of(strategy, locale)::of).toList();
    }

    /** The matrix at a place on the way; between two stops the groups are on their way, too. */
    public MatrixModel at(double place) {
        int from = (int) Math.floor(Math.clamp(place, 0, last()));
        int to = Math.min(from + 1, last());
        double share = Math.clamp(place, 0, last()) - from;
        MatrixModel between = share == 0 ? stop(from) : stop(from).towards(stop(to), share);
        return between.showing(labels().get(share < 0.5 ? from : to));
    }

    /** Who changed the quadrant on the way to a stop: "Q1 2027: Journalists now Cross-check". */
    public String words(int stop) {
        String crossed = stop == 0 ? "" : movement.crossings(stops.get(stop - 1), stops.get(stop)).stream()
                .map(this::crossed).distinct().collect(Collectors.joining(", "));
        return NLS.bind(Messages.Replay_words, labels().get(stop),
                crossed.isEmpty() ? stop == 0 ? Messages.Replay_first : Messages.Replay_nobody : crossed);
    }

    private String crossed(Crossing crossing) {
        return NLS.bind(Messages.Replay_crossed, Names.of(crossing.group()),
                Vocabulary.of(strategy, locale).of(crossing.to()));
    }

    private MatrixModel stop(int index) {
        return index == last() ? MatrixModels.of(strategy, locale)
                : MatrixModels.asOf(strategy, stops.get(index), locale);
    }
}
