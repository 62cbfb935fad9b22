package org.baraza.analysis;

/** What the place of a group in the stakeholder matrix means for the strategy (guidelines, Part I, Phase 1). */
public enum Tier implements Identified {

    /** In a top quadrant, before the cut. */
    PRIMARY("primary"),
    /** In a top quadrant, but more than the strategy can serve: no longer primary. */
    BEHIND_CUT("behind-cut"),
    /** Maintain: what works goes on. */
    SECONDARY("secondary"),
    /** Drop: outside the strategy. */
    OUTSIDE("outside"),
    /** An axis is missing. */
    NOT_PLACED("not-placed");

    private final String id;

    Tier(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
