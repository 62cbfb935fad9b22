package org.baraza.ui.monitoring.internal.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.ActivityStates;
import org.baraza.analysis.Analyses;
import org.baraza.analysis.ClosedMonth;
import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Scorecard;
import org.baraza.analysis.StateCounts;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * The scorecard of the last month that is over, a tile each for the strategy, its objectives and the feedback. A closed
 * month shows what was stored when it was closed, and says what differs today.
 *
 * @param closed whether the month is closed
 */
public record ScorecardTiles(YearMonth month, boolean closed, List<Tile> tiles) {

    public static ScorecardTiles of(Analyses analyses, Forms forms) {
        Strategy strategy = analyses.strategy();
        YearMonth month = lastOver(analyses.asOf());
        Optional<ClosedMonth> closed = ClosedMonth.of(strategy, month);
        Scorecard shown = closed.map(ClosedMonth::scorecard).orElseGet(() -> analyses.scorecard(month));
        List<Scorecard.Difference> later = closed.map(stored -> stored.since(strategy, analyses.asOf())).orElse(List.of());
        String when = NLS.bind(closed.isPresent() ? Messages.Tile_closedMonth : Messages.Tile_month, forms.month(month));
        List<Tile> tiles = new ArrayList<>();
        tiles.add(tile(Tile.Kind.WHOLE, Optional.empty(), Messages.Tile_whole, shown.whole(),
                facts(when, shown.whole(), lacking(closed, analyses, analyses.activities())), later));
        for (Objective objective : strategy.getObjectives()) {
            tiles.add(tile(Tile.Kind.OBJECTIVE, Optional.of(objective), IndicatorGroup.title(objective), shown.of(objective),
                    facts(when, shown.of(objective), lacking(closed, analyses, objective.getActivities())), later));
        }
        tiles.add(FeedbackTile.of(analyses.feedback(), forms));
        return new ScorecardTiles(month, closed.isPresent(), List.copyOf(tiles));
    }

    /** The month of the day itself on its last day, else the one before. */
    public static YearMonth lastOver(LocalDate asOf) {
        YearMonth month = YearMonth.from(asOf);
        return asOf.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    private static Tile tile(Tile.Kind kind, Optional<Objective> objective, String name, StateCounts counts,
            List<String> facts, List<Scorecard.Difference> later) {
        List<Tile.Piece> bar = Arrays.stream(TileState.values())
                .map(state -> new Tile.Piece(state, sum(counts, state))).filter(piece -> piece.size() > 0).toList();
        boolean begun = counts.started() > 0;
        String figure = begun ? NLS.bind(Messages.Tile_figure, counts.toPlan(), counts.started())
                : Integer.toString(counts.counted());
        String words = begun ? Messages.Tile_toPlan : Messages.Tile_notStarted;
        List<Scorecard.Difference> own = later.stream().filter(d -> d.objective().equals(objective)).toList();
        return new Tile(kind, objective, name, figure, words, bar, counts(bar),
                detail(NLS.bind(Messages.Tile_count, name, figure + " " + words), facts, own), !own.isEmpty());
    }

    private static int sum(StateCounts counts, TileState piece) {
        return counts.byState().entrySet().stream().filter(entry -> piece.covers(entry.getKey()))
                .mapToInt(entry -> entry.getValue()).sum();
    }

    private static List<Tile.Count> counts(List<Tile.Piece> bar) {
        return bar.stream().map(piece -> new Tile.Count(Optional.of(piece.state()).filter(s -> s.glyph().isPresent()),
                piece.state().glyph().isPresent() ? Integer.toString(piece.size())
                        : NLS.bind(Messages.Tile_awaited, piece.size()))).toList();
    }

    private static String detail(String figure, List<String> facts, List<Scorecard.Difference> later) {
        Stream<String> changes = later.stream().map(change -> NLS.bind(Messages.Tile_changed,
                new Object[] {Words.counted(change.state(), Locale.getDefault()), change.stored(), change.now()}));
        return String.join("\n", Stream.of(Stream.of(figure), facts.stream(), changes).flatMap(lines -> lines).toList());
    }

    /** @param lacking of how many the value is missing, not the report; empty if that was not stored */
    private static List<String> facts(String when, StateCounts counts, OptionalInt lacking) {
        List<String> facts = new ArrayList<>(List.of(when));
        counts.byState().forEach((state, count) -> {
            int values = state == ActivityState.MISSING ? lacking.orElse(0) : 0;
            String word = lacking.isPresent() ? Words.of(state, Locale.getDefault())
                    : Words.counted(state, Locale.getDefault()); // what is stored does not say which was missing
            count(word, count - values).ifPresent(facts::add);
            count(Words.of(IndicatorState.MISSING, Locale.getDefault()), values).ifPresent(facts::add);
        });
        return facts;
    }

    private static Optional<String> count(String word, int count) {
        return count == 0 ? Optional.empty() : Optional.of(NLS.bind(Messages.Tile_count, word, count));
    }

    private static OptionalInt lacking(Optional<ClosedMonth> closed, Analyses analyses, List<Activity> activities) {
        ActivityStates states = analyses.states(lastOver(analyses.asOf()));
        return closed.isPresent() ? OptionalInt.empty()
                : OptionalInt.of((int) activities.stream().map(states::reading)
                        .filter(ActivityReading::lacksMeasurement).count());
    }
}
