package org.baraza.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.internal.Lifetime;
import org.baraza.analysis.internal.Periods;
import org.baraza.model.strategy.Indicator;

/**
 * When the measurements of an indicator are due: on the last day of each of its periods. Nothing is due before the
 * beginning, up to the baseline, which is that period's measurement, beyond the period in which the end falls, or where
 * nobody has said how often.
 */
public final class DueDates {

    private final Optional<Periods> periods;
    private final Lifetime lifetime;
    private final Optional<LocalDate> baseline;

    private DueDates(Indicator indicator, Lifetime lifetime) {
        this.periods = Periods.of(indicator.getFrequency());
        this.lifetime = lifetime;
        this.baseline = Optional.ofNullable(indicator.getBaseline()).flatMap(b -> Optional.ofNullable(b.getDate()));
    }

    public static DueDates of(Indicator indicator) {
        return new DueDates(indicator, Lifetime.of(indicator));
    }

    /** Whether it is known how often the indicator is measured. */
    public static boolean areKnown(Indicator indicator) {
        return Periods.of(indicator.getFrequency()).isPresent();
    }

    /** The last one by the evening of the day; empty while none is due. */
    public Optional<LocalDate> lastBy(LocalDate day) {
        return periods.map(known -> known.lastEndBy(day))
                .map(ended -> end().filter(end -> end.isBefore(ended)).orElse(ended)).filter(this::isDue);
    }

    /** The first one after the day; empty if there is none any more, or no time frame to judge by. */
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return Stream.concat(Stream.of(day), baseline.stream()).map(last -> last.plusDays(1))
                .flatMap(first -> Stream.concat(Stream.of(first), lifetime.first().stream()))
                .max(LocalDate::compareTo).flatMap(this::endOf)
                .filter(due -> end().filter(due::isAfter).isEmpty()).filter(this::isDue);
    }

    /** All of them by the evening of the day, in order. */
    public List<LocalDate> until(LocalDate day) {
        return lifetime.first().stream()
                .flatMap(first -> Stream.iterate(nextAfter(first.minusDays(1)), Optional::isPresent,
                        due -> due.flatMap(this::nextAfter)))
                .flatMap(Optional::stream).takeWhile(due -> !due.isAfter(day)).toList();
    }

    private Optional<LocalDate> end() {
        return lifetime.last().flatMap(this::endOf);
    }

    private Optional<LocalDate> endOf(LocalDate day) {
        return periods.map(known -> known.endOf(day));
    }

    private boolean isDue(LocalDate day) {
        return lifetime.isKnown() && !lifetime.isBefore(day) && baseline.map(day::isAfter).orElse(true);
    }
}
