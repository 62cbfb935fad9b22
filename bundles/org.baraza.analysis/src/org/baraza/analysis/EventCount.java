package org.baraza.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.baraza.analysis.internal.Periods;
import org.baraza.model.catalogue.IndicatorBasis;
import org.baraza.model.catalogue.IndicatorKind;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.EngagementEvent;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Reading;

/**
 * What the events of an activity, or of all activities of an objective, say for its activity-based indicator on a day
 * (guidelines, Part I, Phase 3, Monitoring and evaluation). A running total counts from the day after its baseline and
 * on top of it, an indicator per period what took place in the period of the day; a level is not made of events.
 *
 * @param before the total to which they add up
 * @param events those that took place, the earliest first
 */
public record EventCount(LocalDate day, BigDecimal before, List<EngagementEvent> events) {

    /** Empty if the indicator is not made of events, or none took place. */
    public static Optional<EventCount> of(Indicator indicator, LocalDate day) {
        return indicator.getBasis() != IndicatorBasis.ACTIVITY ? Optional.empty()
                : start(indicator, day).map(start -> new EventCount(day, before(indicator), owned(indicator)
                        .filter(event -> event.getDate() != null && !event.getDate().isBefore(start)
                                && !event.getDate().isAfter(day))
                        .sorted(Comparator.comparing(EngagementEvent::getDate)).toList()))
                        .filter(count -> !count.events().isEmpty());
    }

    /** What events come to by themselves. */
    public static EventCount upTo(LocalDate day, List<EngagementEvent> events) {
        return new EventCount(day, BigDecimal.ZERO, events);
    }

    /** Women, men and those whose sex was not stated; empty while nobody counted. */
    public static Optional<Integer> participants(EngagementEvent event) {
        return Stream.of(event.getWomen(), event.getMen(), event.getNotStated()).filter(Objects::nonNull)
                .reduce(Integer::sum);
    }

    /** What the indicator's value is if it counts participants. */
    public BigDecimal people() {
        return before.add(BigDecimal.valueOf(sum(event -> participants(event).orElse(0))));
    }

    /** What the indicator's value is if it counts events. */
    public BigDecimal held() {
        return before.add(BigDecimal.valueOf(events.size()));
    }

    public int women() {
        return sum(EngagementEvent::getWomen);
    }

    public int men() {
        return sum(EngagementEvent::getMen);
    }

    public int notStated() {
        return sum(EngagementEvent::getNotStated);
    }

    private int sum(Function<EngagementEvent, Integer> of) {
        return events.stream().map(of).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    private static BigDecimal before(Indicator indicator) {
        return Optional.ofNullable(indicator.getBaseline()).filter(base -> indicator.getKind() == IndicatorKind.RUNNING_TOTAL)
                .map(Reading::getValue).orElse(BigDecimal.ZERO);
    }

    private static Optional<LocalDate> start(Indicator indicator, LocalDate day) {
        return switch (indicator.getKind()) {
            case LEVEL -> Optional.empty();
            case RUNNING_TOTAL -> Optional.of(Optional.ofNullable(indicator.getBaseline()).map(Reading::getDate)
                    .map(base -> base.plusDays(1)).orElse(LocalDate.MIN));
            case PER_PERIOD -> Periods.of(indicator.getFrequency())
                    .map(periods -> periods.startOf(periods.endOf(day)));
        };
    }

    private static Stream<EngagementEvent> owned(Indicator indicator) {
        return switch (indicator.eContainer()) {
            case Activity activity -> activity.getEvents().stream();
            case Objective objective -> objective.getActivities().stream()
                    .flatMap(activity -> activity.getEvents().stream());
            case null, default -> Stream.empty();
        };
    }
}
