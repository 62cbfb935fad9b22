package org.baraza.analysis;

import java.math.BigDecimal;

import org.baraza.analysis.internal.Given;

/**
 * What something costs, in the document's currency (guidelines, Part I, Phase 3, Means of engagement).
 *
 * @param planned as the strategy was written
 * @param revised as known now: the last revision, or as planned where there is none; of what is cancelled what was
 *        spent
 * @param spent so far
 * @param complete false if the cost of a plan year in which an activity runs is absent, so that the sums fall short
 */
public record Figures(BigDecimal planned, BigDecimal revised, BigDecimal spent, boolean complete)
        implements Sum<Figures> {

    public static final Figures NONE = new Figures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, true);
    static final Figures ABSENT = new Figures(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, false);

    public Figures {
        planned = Given.plain(planned);
        revised = Given.plain(revised);
        spent = Given.plain(spent);
    }

    @Override
    public Figures plus(Figures other) {
        return new Figures(planned.add(other.planned), revised.add(other.revised), spent.add(other.spent),
                complete && other.complete);
    }

    /** Nothing more is to be paid. */
    Figures cancelled() {
        return new Figures(planned, spent, spent, true);
    }

    /** What is left of the revised cost; negative if more was spent. */
    public BigDecimal left() {
        return Given.plain(revised.subtract(spent));
    }
}
