package org.baraza.ui.monitoring.internal.model.event;

import java.util.Objects;
import java.util.Optional;

import org.baraza.catalogue.SearchWords;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StakeholderGroup;

/** Which events are listed. @param text is looked for in all texts of an event */
public record EventFilter(String text, Optional<Activity> activity, Optional<StakeholderGroup> group) {

    public static final EventFilter ALL = new EventFilter("", Optional.empty(), Optional.empty());

    public EventFilter looking(String next) {
        return new EventFilter(next, activity, group);
    }

    public EventFilter of(Optional<Activity> next) {
        return new EventFilter(text, next, group);
    }

    public EventFilter with(Optional<StakeholderGroup> next) {
        return new EventFilter(text, activity, next);
    }

    boolean takes(EventRow row) {
        return activity.map(row.activity()::equals).orElse(true)
                && group.map(row.event().getGroups()::contains).orElse(true)
                && SearchWords.of(text).allIn(SearchWords.folded(String.join(" ", row.title(), row.place(), row.groups(),
                        row.activityName(), Objects.toString(row.event().getResult(), ""))));
    }
}
