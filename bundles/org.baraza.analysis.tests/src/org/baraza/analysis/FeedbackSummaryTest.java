package org.baraza.analysis;

import static org.baraza.analysis.Find.day;
import static org.baraza.testkit.Builders.aFeedbackItem;
import static org.baraza.testkit.Builders.aStrategy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.baraza.model.strategy.Strategy;
import org.junit.jupiter.api.Test;

class FeedbackSummaryTest {

    private final Strategy strategy = aStrategy()
            .with(aFeedbackItem("Prices by town").raisedOn("2026-01-10").dueOn("2026-02-10").closedOn("2026-03-01")
                    .answering("Published since March"))
            .with(aFeedbackItem("Open formats").raisedOn("2026-01-11").closedOn("2026-02-01").answering("  "))
            .with(aFeedbackItem("Earlier releases").raisedOn("2026-02-01").dueOn("2026-02-28").answering("Looked into"))
            .with(aFeedbackItem("Undated"))
            .with(aFeedbackItem("Later").raisedOn("2026-12-01")).build();

    @Test
    void addressedIsClosedWithAnAnswerOfAllRaised() {
        FeedbackSummary summary = FeedbackSummary.of(strategy, day("2026-10-31"));
        assertEquals(new FeedbackSummary(day("2026-10-31"), 4, 1, 1, 1), summary);
        assertEquals(2, summary.open());
    }

    @Test
    void isSeenFromTheDay() {
        FeedbackSummary february = FeedbackSummary.of(strategy, day("2026-02-28"));
        assertEquals(new FeedbackSummary(day("2026-02-28"), 4, 0, 1, 1), february);
    }

    @Test
    void anEmptyDocumentHasNone() {
        assertEquals(new FeedbackSummary(day("2026-02-28"), 0, 0, 0, 0),
                FeedbackSummary.of(aStrategy().build(), day("2026-02-28")));
    }
}
