package org.baraza.ui.monitoring.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.FeedbackSummary;
import org.baraza.analysis.Forms;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** How much of the users' feedback was answered (guidelines, Part II E). */
final class FeedbackTile {

    private FeedbackTile() {
    }

    static Tile of(FeedbackSummary feedback, Forms forms) {
        int late = feedback.pastDue() + feedback.closedUnanswered();
        int inTime = feedback.open() - feedback.pastDue();
        List<Tile.Piece> bar = Stream.of(new Tile.Piece(TileState.ON_TRACK, feedback.addressed()),
                new Tile.Piece(TileState.LAGGING, late), new Tile.Piece(TileState.NOT_STARTED, inTime))
                .filter(piece -> piece.size() > 0).toList();
        String figure = feedback.raised() == 0 ? Messages.Tile_noFeedback
                : NLS.bind(Messages.Tile_figure, feedback.addressed(), feedback.raised());
        String words = feedback.raised() == 0 ? "" : Messages.Tile_answered;
        List<Tile.Count> counts = counts(feedback, inTime);
        String detail = String.join("\n", Stream.of(
                Stream.of(NLS.bind(Messages.Tile_count, Messages.Tile_feedback, figure + " " + words).strip(),
                        NLS.bind(Messages.Tile_feedbackMonth, forms.date(feedback.asOf()))),
                counts.stream().map(Tile.Count::text), Stream.of(Messages.Tile_feedbackMeaning))
                .flatMap(lines -> lines).toList());
        return new Tile(Tile.Kind.FEEDBACK, Optional.empty(), Messages.Tile_feedback, figure, words, bar, counts,
                detail, false);
    }

    private static List<Tile.Count> counts(FeedbackSummary feedback, int inTime) {
        List<Tile.Count> counts = new ArrayList<>();
        if (feedback.pastDue() > 0) {
            counts.add(new Tile.Count(Optional.of(TileState.LAGGING),
                    NLS.bind(Messages.Tile_pastDue, feedback.pastDue())));
        }
        if (feedback.closedUnanswered() > 0) {
            counts.add(new Tile.Count(Optional.of(TileState.LAGGING),
                    NLS.bind(Messages.Tile_unanswered, feedback.closedUnanswered())));
        }
        if (inTime > 0) {
            counts.add(new Tile.Count(Optional.of(TileState.NOT_STARTED), NLS.bind(Messages.Tile_inTime, inTime)));
        }
        return List.copyOf(counts);
    }
}
