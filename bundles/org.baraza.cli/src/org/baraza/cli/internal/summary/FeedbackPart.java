package org.baraza.cli.internal.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

import org.baraza.analysis.FeedbackSummary;
import org.baraza.cli.internal.messages.Messages;
import org.baraza.cli.internal.output.Answer;
import org.baraza.cli.internal.output.Json;
import org.baraza.cli.internal.output.Page;
import org.baraza.model.strategy.Strategy;
import org.eclipse.osgi.util.NLS;

/** What users raised, and how much of it was answered. */
final class FeedbackPart implements Answer {

    private static final int DIGITS = 4;

    private final FeedbackSummary feedback;

    FeedbackPart(Strategy strategy, LocalDate asOf) {
        this.feedback = FeedbackSummary.of(strategy, asOf);
    }

    @Override
    public void text(Page page) {
        page.heading(Messages.Feedback_title);
        page.line(NLS.bind(Messages.Feedback_counts, new Object[] { feedback.raised(), feedback.addressed(),
                feedback.open(), feedback.pastDue(), feedback.closedUnanswered() }));
    }

    @Override
    public void json(Json json) {
        json.object("feedback", part -> part.put("raised", feedback.raised()).put("addressed", feedback.addressed())
                .put("share", share()).put("open", feedback.open()).put("overdue", feedback.pastDue())
                .put("closedUnanswered", feedback.closedUnanswered()));
    }

    /** Items addressed of all raised, to four digits. */
    private Optional<BigDecimal> share() {
        return Optional.of(feedback).filter(summary -> summary.raised() > 0)
                .map(summary -> BigDecimal.valueOf(summary.addressed())
                        .divide(BigDecimal.valueOf(summary.raised()), DIGITS, RoundingMode.HALF_EVEN));
    }
}
