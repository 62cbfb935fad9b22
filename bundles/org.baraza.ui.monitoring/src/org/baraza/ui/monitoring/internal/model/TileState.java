package org.baraza.ui.monitoring.internal.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.baraza.analysis.ActivityState;
import org.baraza.drawing.StateGlyph;

/** A piece of a tile's bar; in the order in which the bar and the counts show them. */
public enum TileState {

    FINISHED(StateGlyph.FINISHED, ActivityState.FINISHED),
    AHEAD(StateGlyph.AHEAD, ActivityState.AHEAD),
    ON_TRACK(StateGlyph.ON_TRACK, ActivityState.ON_TRACK),
    LAGGING(StateGlyph.LAGGING, ActivityState.LAGGING, ActivityState.OVERDUE),
    MISSING(StateGlyph.MISSING, ActivityState.MISSING),
    /** Has begun, its report may still come. */
    AWAITED(null, ActivityState.AWAITED),
    NOT_STARTED(StateGlyph.NOT_STARTED, ActivityState.NOT_STARTED);

    private final Optional<StateGlyph> glyph;
    private final Set<ActivityState> states;

    TileState(StateGlyph glyph, ActivityState... states) {
        this.glyph = Optional.ofNullable(glyph);
        this.states = Set.of(states);
    }

    public Optional<StateGlyph> glyph() {
        return glyph;
    }

    boolean wantsAttention() {
        return this == LAGGING || this == MISSING;
    }

    boolean covers(ActivityState state) {
        return states.contains(state);
    }

    /** Empty for what leaves the counts. */
    static Optional<TileState> of(ActivityState state) {
        return Arrays.stream(values()).filter(piece -> piece.covers(state)).findFirst();
    }
}
