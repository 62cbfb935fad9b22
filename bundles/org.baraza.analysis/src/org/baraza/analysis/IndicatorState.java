package org.baraza.analysis;

/** How an indicator stands on a day (guidelines, Part I, Phase 3, Monitoring and evaluation). */
public enum IndicatorState implements Identified {

    /** The last due measurement lies within the tolerance of the expected path, its edge included. */
    ON_TRACK("on-track"),
    /** Beyond the tolerance, on the good side. */
    AHEAD("ahead"),
    /** Beyond the tolerance, on the bad side. */
    LAGGING("lagging"),
    /** The last due measurement is absent. */
    MISSING("missing"),
    /** Begun, and no measurement is due yet. */
    NOT_DUE("not-due"),
    /** What it belongs to has not begun. */
    NOT_STARTED("not-started"),
    /** There is no baseline, no target after it, or no time frame to judge by. */
    NOT_JUDGED("not-judged");

    private final String id;

    IndicatorState(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
