package org.baraza.analysis;

import java.util.Arrays;
import java.util.Optional;

/** How an activity stands in a month (guidelines, Part I, Phase 3, Monitoring and evaluation). */
public enum ActivityState implements Identified {

    /** Before its first quarter. */
    NOT_STARTED("not-started"),
    /** As planned. */
    ON_TRACK("on-track"),
    /** Ahead of the plan. */
    AHEAD("ahead"),
    /** Behind the plan. */
    LAGGING("lagging"),
    /** No report yet, and none is late. */
    AWAITED("awaited"),
    /** No report although it was due, or no measurement of its target indicator. */
    MISSING("missing"),
    /** Past its last quarter and not finished. */
    OVERDUE("overdue"),
    /** Reported as finished, this month or earlier. */
    FINISHED("finished"),
    /** Rests by decision; out of the counts. */
    SUSPENDED("suspended"),
    /** Given up by decision; out of the counts. */
    CANCELLED("cancelled");

    private final String id;

    ActivityState(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Whether it counts among the activities of a scorecard at all. */
    public boolean inCounts() {
        return this != SUSPENDED && this != CANCELLED;
    }

    /** Whether it counts among the activities that have begun. */
    public boolean started() {
        return inCounts() && this != NOT_STARTED;
    }

    /** Whether it counts as "to plan". */
    public boolean toPlan() {
        return this == ON_TRACK || this == AHEAD || this == FINISHED;
    }

    /** The state of this id, as stored when a month is closed; empty if there is none. */
    public static Optional<ActivityState> ofId(String id) {
        return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
    }
}
