package org.baraza.ui.monitoring.internal.model.feedback;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.model.strategy.FeedbackDecision;
import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.FeedbackState;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.feedback.FeedbackFilter.Show;

/**
 * An item of the register, as of a day.
 *
 * @param progress how far it had come
 * @param coming whether it was raised later
 */
public record FeedbackRow(FeedbackItem item, Show progress, boolean coming) {

    static FeedbackRow of(FeedbackItem item, LocalDate asOf) {
        boolean closed = item.getState() == FeedbackState.CLOSED
                && (item.getClosedOn() == null || !item.getClosedOn().isAfter(asOf));
        boolean answered = item.getAnswer() != null && !item.getAnswer().isBlank();
        boolean late = item.getDue() != null && item.getDue().isBefore(asOf);
        return new FeedbackRow(item, closed ? answered ? Show.ANSWERED : Show.UNANSWERED
                : late ? Show.PAST_DUE : Show.OPEN, item.getDate() != null && item.getDate().isAfter(asOf));
    }

    /** What it is about: its topic, else the beginning of its text. */
    public String topic() {
        return Optional.ofNullable(item.getTopic()).filter(topic -> !topic.isBlank())
                .or(() -> Optional.ofNullable(item.getText())).orElse(Messages.Feedback_unnamed);
    }

    public String group() {
        return Optional.ofNullable(item.getGroup()).map(StakeholderGroup::getName).orElse("");
    }

    public String channel() {
        return Objects.toString(item.getChannel(), "");
    }

    /** All that a decision can be. */
    public static Stream<String> decisions() {
        return FeedbackDecision.VALUES.stream().map(decision -> Words.of(decision, Locale.getDefault()));
    }

    /** What is said of how far an item has come, but for what should not be. */
    public static Stream<String> states() {
        return Stream.concat(Stream.of(Messages.Feedback_pastDue, Messages.Feedback_answered, Messages.Feedback_coming),
                FeedbackState.VALUES.stream().map(state -> Words.of(state, Locale.getDefault())));
    }

    public String decision() {
        return Words.of(item.getDecision(), Locale.getDefault());
    }

    public String state() {
        return coming ? Messages.Feedback_coming : switch (progress) {
            case PAST_DUE -> Messages.Feedback_pastDue;
            case ANSWERED -> Messages.Feedback_answered;
            case UNANSWERED -> Messages.Feedback_unanswered;
            default -> Words.of(item.getState() == FeedbackState.CLOSED ? FeedbackState.OPEN : item.getState(),
                    Locale.getDefault());
        };
    }
}
