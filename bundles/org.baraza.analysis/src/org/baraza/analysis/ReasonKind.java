package org.baraza.analysis;

/** What speaks for a tactic, against it, or has to be known first. */
public enum ReasonKind {

    /** The catalogue names the group's quadrant. */
    SUITS_QUADRANT("suits-quadrant", Side.FOR),
    /** The catalogue names the user group that the group specialises (Part II: who are we engaging with?). */
    SUITS_USER_GROUP("suits-user-group", Side.FOR),
    /** The group's own needs or formats name it. */
    ASKED_FOR("asked-for", Side.FOR),
    /** It answers needs of the group's own list (Part I, Phase 1: aligned with the demands of each group). */
    MATCHES_NEEDS("matches-needs", Side.FOR),
    /** It uses formats or media of the group's own list. */
    MATCHES_FORMATS("matches-formats", Side.FOR),
    /** It is what the catalogue says that this user group wants (Part III). */
    WANTED_BY_USER_GROUP("wanted-by-user-group", Side.FOR),
    /** A group to be cultivated needs new, targeted tactics (Part I, Phase 3, Means of engagement). */
    NEW_TO_GROUP("new-to-group", Side.FOR),
    /** A group to be cross-checked is kept by doing better what is done already (Part I, Phase 3). */
    IMPROVES_PRACTICE("improves-practice", Side.FOR),
    /** A group to be maintained is kept by going on with what works (Part I, Phase 1). */
    KEEPS_PRACTICE("keeps-practice", Side.FOR),
    /** It serves the stage of statistical production asked for (Part II: where are we in the process?). */
    SERVES_STAGE("serves-stage", Side.FOR),
    /** It builds the statistical literacy that the group lacks (Part II E, Building statistical literacy). */
    BUILDS_LITERACY("builds-literacy", Side.FOR),
    /** A planned activity has room for the group, which shares needs or formats with those it engages (Phase 3). */
    CAN_JOIN("can-join", Side.FOR),
    /** It is the least demanding tactic of its purpose (Part II: listed by resource intensity). */
    LEAST_DEMANDING("least-demanding", Side.FOR),
    /** It is desk work: it helps to know users, and engages none. */
    ENGAGES_NOBODY("engages-nobody", Side.AGAINST),
    /** The catalogue names other quadrants only. */
    OTHER_QUADRANTS("other-quadrants", Side.AGAINST),
    /** The catalogue names other user groups only. */
    OTHER_USER_GROUPS("other-user-groups", Side.AGAINST),
    /** It is planned for the group already. */
    PLANNED_ALREADY("planned-already", Side.AGAINST),
    /** It is practised already and has not made the group a user yet. */
    PRACTISED_ALREADY("practised-already", Side.AGAINST),
    /** Nothing new is needed for a group to be maintained. */
    NOTHING_NEW_NEEDED("nothing-new-needed", Side.AGAINST),
    /** It serves other stages of statistical production. */
    OTHER_STAGES("other-stages", Side.AGAINST),
    /** The group knows more of statistics than it teaches. */
    TOO_ELEMENTARY("too-elementary", Side.AGAINST),
    /** It is the most demanding tactic of its purpose. */
    MOST_DEMANDING("most-demanding", Side.AGAINST),
    /** The group stands outside the strategy: nothing is advised (Part I, Phase 1). */
    OUTSIDE_STRATEGY("outside-strategy", Side.NOTE),
    /** The group is not placed in the matrix, so that quadrants count for nothing. */
    NOT_PLACED("not-placed", Side.NOTE),
    /** The group stands behind the cut and is not primary. */
    BEHIND_CUT("behind-cut", Side.NOTE),
    /** In some quarters the group is engaged as often as the profile allows, or more. */
    FATIGUE("fatigue", Side.NOTE);

    /** Which way a reason counts. */
    public enum Side {
        FOR, AGAINST, NOTE
    }

    private final String id;
    private final Side side;

    ReasonKind(String id, Side side) {
        this.id = id;
        this.side = side;
    }

    /** Lower-case words joined by hyphens; never changed. */
    public String id() {
        return id;
    }

    public Side side() {
        return side;
    }
}
