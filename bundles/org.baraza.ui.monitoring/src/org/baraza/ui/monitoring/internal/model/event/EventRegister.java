package org.baraza.ui.monitoring.internal.model.event;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.EventCount;
import org.baraza.analysis.Forms;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.ui.monitoring.internal.messages.Messages;

/**
 * All events of a strategy, the latest first, and what they count for.
 *
 * @param rows those that the filter takes
 */
public record EventRegister(LocalDate asOf, List<EventRow> all, List<EventRow> rows, List<FedIndicator> fed) {

    private static final Comparator<EventRow> LATEST_FIRST = Comparator.comparing(row -> row.event().getDate(),
            Comparator.nullsFirst(Comparator.reverseOrder()));

    /** @param kept stays listed, whatever the filter says of what was made of it */
    public static EventRegister of(Analyses analyses, EventFilter filter, Optional<EngagementEvent> kept) {
        LocalDate asOf = analyses.asOf();
        List<EventRow> all = analyses.activities().stream().flatMap(activity -> activity.getEvents().stream()
                .map(event -> EventRow.of(event, activity, asOf))).sorted(LATEST_FIRST).toList();
        return new EventRegister(asOf, all, all.stream()
                .filter(row -> filter.takes(row) || kept.filter(row.event()::equals).isPresent()).toList(),
                analyses.indicators().readings().values().stream().flatMap(reading -> FedIndicator.of(reading).stream())
                        .toList());
    }

    public boolean lists(EngagementEvent event) {
        return rows.stream().anyMatch(row -> row.event() == event);
    }

    /** "24 events up to 28/11/2026, 812 participants: 401 women, 398 men". */
    public String told(Forms forms) {
        EventCount count = EventCount.upTo(asOf,
                rows.stream().filter(row -> !row.coming()).map(EventRow::event).toList());
        return all.isEmpty() ? Messages.Event_none
                : new MessageFormat(Messages.Event_told, forms.locale()).format(new Object[] {count.held(),
                        forms.date(asOf), count.people(), count.women(), count.men(),
                        count.notStated()});
    }
}
