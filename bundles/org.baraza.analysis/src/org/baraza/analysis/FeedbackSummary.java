package org.baraza.analysis;

import java.time.LocalDate;
import java.util.List;

import org.baraza.analysis.internal.Given;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.Strategy;

/**
 * How the needs and issues that users raised were dealt with, as of a day (guidelines, Part II E).
 *
 * @param raised items raised up to then; one without a date was raised
 * @param addressed those of them that were closed with an answer given to the user
 * @param closedUnanswered those that were closed without one
 * @param pastDue those that are still open although an answer was due
 */
public record FeedbackSummary(LocalDate asOf, int raised, int addressed, int closedUnanswered, int pastDue) {

    public static FeedbackSummary of(Strategy strategy, LocalDate asOf) {
        List<FeedbackItem> raised = strategy.getFeedback().stream()
                .filter(item -> !isAfter(item.getDate(), asOf)).toList();
        List<FeedbackItem> closed = raised.stream().filter(item -> isClosed(item, asOf)).toList();
        int addressed = (int) raised.stream().filter(item -> isAddressed(item, asOf)).count();
        int pastDue = (int) raised.stream().filter(item -> !isClosed(item, asOf))
                .filter(item -> item.getDue() != null && item.getDue().isBefore(asOf)).count();
        return new FeedbackSummary(asOf, raised.size(), addressed, closed.size() - addressed, pastDue);
    }

    /** Items not closed yet. */
    public int open() {
        return raised - addressed - closedUnanswered;
    }

    /** Whether an item was closed up to then with an answer given to the user. */
    public static boolean isAddressed(FeedbackItem item, LocalDate asOf) {
        return !isAfter(item.getDate(), asOf) && isClosed(item, asOf) && isAnswered(item);
    }

    private static boolean isClosed(FeedbackItem item, LocalDate asOf) {
        return item.getState() == FeedbackState.CLOSED && !isAfter(item.getClosedOn(), asOf);
    }

    private static boolean isAnswered(FeedbackItem item) {
        return !Given.text(item.getAnswer()).isEmpty();
    }

    private static boolean isAfter(LocalDate date, LocalDate day) {
        return date != null && date.isAfter(day);
    }
}
