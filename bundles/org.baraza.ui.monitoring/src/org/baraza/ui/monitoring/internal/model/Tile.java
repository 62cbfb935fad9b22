package org.baraza.ui.monitoring.internal.model;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Objective;

/**
 * A scorecard in a nutshell.
 *
 * @param objective what a click filters by; empty on the tiles of the whole strategy and of feedback
 * @param figure "2 of 4"
 * @param words what the figure counts: "to plan"
 * @param bar the pieces of the bar, in order; empty if there is nothing to count
 * @param counts what stands under the bar
 * @param detail everything in words, for tooltips and screen readers; a fact per line
 * @param changed whether it differs today from what was stored when its month was closed
 */
public record Tile(Kind kind, Optional<Objective> objective, String name, String figure, String words,
        List<Piece> bar, List<Count> counts, String detail, boolean changed) {

    public enum Kind {
        WHOLE, OBJECTIVE, FEEDBACK
    }

    /** @param size how many it stands for */
    public record Piece(TileState state, int size) {
    }

    /** A number with the sign of its state, or with words where no sign says it. */
    public record Count(Optional<TileState> sign, String text) {
    }

    /** Whether a click on it filters the indicators. */
    public boolean filters() {
        return kind != Kind.FEEDBACK;
    }
}
