package org.baraza.analysis;

/**
 * Which activities go first when money is short. The guidelines name none of these rules; each follows from what they
 * hold important. Between activities that a rule holds equal, the one that saves more goes first, then the later one of
 * the workplan.
 */
public enum CutRule implements Identified {

    /** Those that save most per primary group that they engage; first of all those that engage none. */
    COST_PER_GROUP("cost-per-group"),
    /** Those whose most important group stands lowest: outside, not placed, secondary, behind the cut, last place. */
    LOWEST_GROUPS("lowest-groups"),
    /** Those that begin last; first of all those without a first quarter. */
    LATEST_START("latest-start"),
    /**
     * Those whose tactic stands highest in the order of resource intensity of its purpose, seen by its place in that
     * order; last of all those of which no tactic is known here.
     */
    MOST_INTENSIVE("most-intensive"),
    /** Those that nobody was asked to pay, then those that nobody has promised to pay, by the money not secured. */
    UNFUNDED("unfunded");

    private final String id;

    CutRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
