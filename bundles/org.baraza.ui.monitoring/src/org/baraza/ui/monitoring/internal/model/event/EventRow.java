package org.baraza.ui.monitoring.internal.model.event;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.EventCount;
import org.baraza.analysis.Numbering;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.monitoring.internal.messages.Messages;

/** An event in the list. @param coming whether it is still to take place on the day that all is seen from */
public record EventRow(EngagementEvent event, Activity activity, boolean coming) {

    static EventRow of(EngagementEvent event, Activity activity, LocalDate asOf) {
        return new EventRow(event, activity, event.getDate() != null && event.getDate().isAfter(asOf));
    }

    /** What it was called. */
    public String title() {
        return Optional.ofNullable(event.getTitle()).filter(title -> !title.isBlank()).orElse(Messages.Event_unnamed);
    }

    public String place() {
        return Objects.toString(event.getPlace(), "");
    }

    public String activityName() {
        return Numbering.named(activity);
    }

    public String groups() {
        return event.getGroups().stream().map(StakeholderGroup::getName).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Nobody counted is a dash, not zero. */
    public String participants() {
        return EventCount.participants(event).map(Object::toString).orElse("–");
    }
}
