package org.baraza.analysis.internal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.StakeholderGroup;
import org.threeten.extra.YearQuarter;

/**
 * Whom an activity engages and when, seen from a day. A cancelled one engages nobody from the quarter of the decision
 * on; the quarters before and the events that took place stay.
 */
public record Engagement(Activity activity, Optional<Decision> cancellation, LocalDate asOf) {

    public static Engagement of(Activity activity, LocalDate asOf) {
        return new Engagement(activity, Activities.cancellationOn(activity, asOf), asOf);
    }

    /** The quarters in which it engages its groups by plan. */
    public List<YearQuarter> quarters() {
        return QuarterSpan.of(activity).stream().flatMap(span -> span.quarters().stream()).filter(this::isKept).toList();
    }

    /** The quarters in which it engages one group, by plan or by an event, each once. */
    public Stream<YearQuarter> quarters(StakeholderGroup group) {
        Stream<YearQuarter> planned = activity.getGroups().contains(group) ? quarters().stream() : Stream.empty();
        return Stream.concat(planned, events().stream().filter(event -> event.getGroups().contains(group))
                .map(event -> YearQuarter.from(event.getDate()))).distinct();
    }

    /** The events of a known date; of a cancelled activity those that took place. */
    public List<EngagementEvent> events() {
        return activity.getEvents().stream().filter(event -> event.getDate() != null)
                .filter(event -> cancellation.isEmpty() || !event.getDate().isAfter(asOf)).toList();
    }

    /** The groups engaged by plan or by events, each once. */
    public Set<StakeholderGroup> groups() {
        Stream<StakeholderGroup> planned = cancellation.isEmpty() || !quarters().isEmpty()
                ? activity.getGroups().stream()
                : Stream.empty();
        Set<StakeholderGroup> groups = new LinkedHashSet<>();
        Stream.concat(planned, events().stream().flatMap(event -> event.getGroups().stream())).forEach(groups::add);
        return groups;
    }

    private boolean isKept(YearQuarter quarter) {
        return cancellation.isEmpty() || cancellation.map(Decision::getDate).map(YearQuarter::from)
                .filter(quarter::isBefore).isPresent();
    }
}
