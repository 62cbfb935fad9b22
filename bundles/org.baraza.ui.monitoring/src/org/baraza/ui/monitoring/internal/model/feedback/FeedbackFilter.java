package org.baraza.ui.monitoring.internal.model.feedback;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.FeedbackItem;
import org.baraza.model.strategy.StakeholderGroup;

/** Which items are listed. @param text is looked for in all texts of an item */
public record FeedbackFilter(String text, Show show, Optional<StakeholderGroup> group, Optional<String> topic,
        Optional<String> channel) {

    public static final FeedbackFilter ALL =
            new FeedbackFilter("", Show.ALL, Optional.empty(), Optional.empty(), Optional.empty());

    /** By how far they have come. */
    public enum Show {
        ALL, OPEN, PAST_DUE, ANSWERED, UNANSWERED
    }

    public FeedbackFilter looking(String next) {
        return new FeedbackFilter(next, show, group, topic, channel);
    }

    public FeedbackFilter showing(Show next) {
        return new FeedbackFilter(text, next, group, topic, channel);
    }

    public FeedbackFilter of(Optional<StakeholderGroup> next) {
        return new FeedbackFilter(text, show, next, topic, channel);
    }

    public FeedbackFilter on(Optional<String> next) {
        return new FeedbackFilter(text, show, group, next, channel);
    }

    public FeedbackFilter through(Optional<String> next) {
        return new FeedbackFilter(text, show, group, topic, next);
    }

    boolean takes(FeedbackRow row) {
        FeedbackItem item = row.item();
        return (show == Show.ALL || !row.coming()
                        && (show == row.progress() || show == Show.OPEN && row.progress() == Show.PAST_DUE))
                && group.map(wanted -> wanted == item.getGroup()).orElse(true)
                && topic.map(wanted -> wanted.equals(item.getTopic())).orElse(true)
                && channel.map(wanted -> wanted.equals(item.getChannel())).orElse(true)
                && Stream.of(item.getText(), item.getTopic(), item.getReason(), item.getMeasure(), item.getAnswer(),
                        item.getLead()).filter(Objects::nonNull).anyMatch(this::isIn) | text.isBlank();
    }

    private boolean isIn(String words) {
        return words.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
