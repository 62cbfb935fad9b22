package org.baraza.analysis;

import java.math.BigDecimal;

/** A number that a profile may set, under its key, with the guidelines' own number. */
public enum Limit {

    /** Members of the drafting team, at most (Part I, Phase 1). */
    TEAM_MOST("team.limit", "20", 1, 1000),
    /** Authors of the draft, at least and at most: a lead writer or a team of two or three (Part I, Phase 3). */
    WRITERS_LEAST("writers.least", "1", 0, 1000),
    WRITERS_MOST("writers.most", "3", 1, 1000),
    /** Days of the drafting workshop (Part I, Phase 1). */
    WORKSHOP_DAYS_LEAST("workshop.days.least", "3", 0, 366),
    WORKSHOP_DAYS_MOST("workshop.days.most", "5", 1, 366),
    /** Primary stakeholder groups, at most (Part I, Phase 1). */
    PRIMARY("primary.limit", "10", 0, 10_000),
    /** Ends of both axes of the matrix, and where each is cut; a value on the cut belongs to the higher side. */
    AXIS_LEAST("axis.least", "0", -1_000_000, 1_000_000),
    AXIS_MOST("axis.most", "10", -1_000_000, 1_000_000),
    CUT_CURRENT("axis.current.cut", "5", -1_000_000, 1_000_000),
    CUT_DESIRED("axis.desired.cut", "5", -1_000_000, 1_000_000),
    /** Shelf life of the strategy, in years (Part I A and Phase 3). */
    SHELF_LIFE_LEAST("shelf-life.years.least", "3", 1, 50),
    SHELF_LIFE_MOST("shelf-life.years.most", "5", 1, 50),
    /** Years that a vision looks ahead (Part I, Phase 3). */
    VISION_YEARS("vision.years", "10", 1, 100),
    /** Values: about six (Part I, Phase 3). */
    VALUES_LEAST("values.least", "4", 0, 1000),
    VALUES_MOST("values.most", "8", 1, 1000),
    /** Objectives (Part I, Phase 3). */
    OBJECTIVES_LEAST("objectives.least", "3", 0, 1000),
    OBJECTIVES_MOST("objectives.most", "5", 1, 1000),
    /** Activities of one objective (Part I, Phase 3). */
    ACTIVITIES_LEAST("activities.least", "3", 0, 1000),
    ACTIVITIES_MOST("activities.most", "6", 1, 1000),
    /** Groups that one activity engages (Part I, Phase 3). */
    GROUPS_LEAST("activity.groups.least", "1", 0, 1000),
    GROUPS_MOST("activity.groups.most", "3", 1, 1000),
    /** Tolerance of an indicator, in per cent of the way from the baseline to the expected value. */
    TOLERANCE_PERCENT("indicator.tolerance.percent", "10", 0, 1000),
    /** Tolerance where the path stays at the baseline, in per cent of the expected value. */
    FLAT_TOLERANCE_PERCENT("indicator.tolerance.flat.percent", "2", 0, 1000),
    /** Activities that may engage the same group in one quarter. */
    ENGAGEMENTS_PER_QUARTER("fatigue.activities", "3", 0, 1000),
    /** Day of the next month on which a monthly report is due. */
    REPORT_DUE_DAY("report.due-day", "15", 1, 31),
    /** Months after which a cost has to be revised or confirmed (Part I, Phase 3: adjusted annually). */
    COST_REVISION_MONTHS("budget.revision.months", "12", 1, 600),
    /** Pages of the strategy document (Part I, Phase 3, Writing the strategy). */
    DOCUMENT_PAGES("document.pages", "10", 1, 10_000),
    /** Month in which the fiscal year begins, 1 to 12. */
    FISCAL_YEAR_START("fiscal-year.start-month", "1", 1, 12);

    private final String key;
    private final BigDecimal standard;
    private final BigDecimal least;
    private final BigDecimal most;

    Limit(String key, String standard, long least, long most) {
        this.key = key;
        this.standard = new BigDecimal(standard);
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    /** The key of the profile's setting. */
    public String key() {
        return key;
    }

    /** What holds if the profile says nothing. */
    public BigDecimal standard() {
        return standard;
    }

    /** The least that a profile may set. */
    public BigDecimal least() {
        return least;
    }

    /** The most that a profile may set. */
    public BigDecimal most() {
        return most;
    }

    /** Whether a profile may set this value. */
    public boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
