package org.baraza.ui.monitoring.internal.sheet;

import java.util.Optional;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.IndicatorState;
import org.baraza.drawing.Role;
import org.baraza.drawing.StateGlyph;
import org.baraza.ui.Colours;
import org.baraza.ui.Icons;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** The signs and colours of states in table cells. Calm: only exceptions carry full colour. */
public final class StateIcons {

    private StateIcons() {
    }

    /** Null, as viewers want it, where a state has no sign. */
    public static Image image(Optional<IndicatorState> state) {
        return state.flatMap(StateGlyph::of).map(StateIcons::name).map(Icons::image).orElse(null);
    }

    public static Color colour(Optional<IndicatorState> state) {
        return Colours.of(state.filter(StateIcons::isException).flatMap(StateGlyph::of).map(StateGlyph::role)
                .orElse(Role.SECONDARY));
    }

    public static Image image(ActivityState state) {
        return StateGlyph.of(state).map(StateIcons::name).map(Icons::image).orElse(null);
    }

    public static Color colour(ActivityState state) {
        return Colours.of(switch (state) {
            case AHEAD, LAGGING, OVERDUE, MISSING -> StateGlyph.of(state).map(StateGlyph::role).orElse(Role.SECONDARY);
            default -> Role.SECONDARY;
        });
    }

    private static boolean isException(IndicatorState state) {
        return switch (state) {
            case AHEAD, LAGGING, MISSING -> true;
            case ON_TRACK, NOT_DUE, NOT_STARTED, NOT_JUDGED -> false;
        };
    }

    private static String name(StateGlyph glyph) {
        return switch (glyph) {
            case FINISHED -> "state-done";
            case ON_TRACK -> "state-ok";
            case AHEAD -> "state-ahead";
            case LAGGING -> "state-lag";
            case MISSING -> "state-miss";
            case NOT_STARTED -> "state-idle";
        };
    }
}
