package org.baraza.ui.workplan.internal.model;

import org.baraza.analysis.ActivityState;

/**
 * The time frame of an activity as a bar. Places are quarters counted from the plan's first, with fractions: 1.5 is the
 * middle of the second quarter. They may lie outside the plan.
 *
 * @param from where the first quarter begins
 * @param to where the last quarter ends
 * @param done how far it is known to have come; {@code from} if not begun
 * @param unknownTo the time from {@code done} to here has no report; {@code done} if there is no such time
 */
public record Bar(double from, double to, double done, double unknownTo, ActivityState state) {

    public boolean isUnknownShown() {
        return unknownTo > done;
    }

    public boolean isBegun() {
        return done > from || isUnknownShown();
    }
}
