package org.baraza.report.standard.internal;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.IndicatorState;
import org.baraza.drawing.Role;
import org.baraza.model.catalogue.Quadrant;

/** Which colour repeats a word. What is as it should be stays calm. */
final class Colours {

    private Colours() {
    }

    static Role of(Quadrant quadrant) {
        return switch (quadrant) {
            case CULTIVATE -> Role.CULTIVATE;
            case CROSS_CHECK -> Role.CROSS_CHECK;
            case MAINTAIN -> Role.MAINTAIN;
            case DROP -> Role.DROP;
        };
    }

    static Role of(ActivityState state) {
        return switch (state) {
            case LAGGING, OVERDUE -> Role.LAGGING;
            case MISSING -> Role.MISSING;
            case AHEAD -> Role.AHEAD;
            case FINISHED -> Role.FINISHED;
            case ON_TRACK -> Role.ON_TRACK;
            case NOT_STARTED, AWAITED, SUSPENDED, CANCELLED -> Role.NOT_STARTED;
        };
    }

    static Role of(IndicatorState state) {
        return switch (state) {
            case LAGGING -> Role.LAGGING;
            case MISSING -> Role.MISSING;
            case AHEAD -> Role.AHEAD;
            case ON_TRACK -> Role.ON_TRACK;
            case NOT_DUE, NOT_STARTED, NOT_JUDGED -> Role.NOT_STARTED;
        };
    }
}
