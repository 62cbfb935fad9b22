package org.baraza.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.baraza.analysis.internal.Given;
import org.baraza.analysis.internal.Lifetime;
import org.baraza.analysis.internal.Periods;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;

/**
 * How an indicator stands as of a day, and what that rests on.
 *
 * @param due when the last due measurement was due; empty while none is
 * @param measurement the last due measurement; empty if it is absent
 * @param expected what the path expects on the day of that measurement, or on the due day where it is absent; empty
 *        where there is no path or nothing due
 */
public record IndicatorReading(Indicator indicator, LocalDate asOf, IndicatorState state, Optional<LocalDate> due,
        Optional<Measurement> measurement, Optional<PathPoint> expected) {

    public static IndicatorReading of(Indicator indicator, LocalDate asOf) {
        return of(indicator, asOf, Given.strategyOf(indicator).map(Limits::of).orElse(Limits.guidelines()));
    }

    static IndicatorReading of(Indicator indicator, LocalDate asOf, Limits limits) {
        Lifetime lifetime = Lifetime.of(indicator);
        Optional<IndicatorPath> path = IndicatorPath.of(indicator, limits);
        Optional<LocalDate> due = DueDates.of(indicator).lastBy(asOf);
        Optional<Measurement> measurement = due.flatMap(day -> measured(indicator, day, day));
        Optional<LocalDate> judged = measurement.map(Measurement::getDate).or(() -> due);
        boolean canBeJudged = path.isPresent() && lifetime.isKnown() && DueDates.areKnown(indicator);
        IndicatorState state = lifetime.isBefore(asOf) ? IndicatorState.NOT_STARTED
                : canBeJudged ? judged(path.get(), due, measurement) : IndicatorState.NOT_JUDGED;
        return new IndicatorReading(indicator, asOf, state, due, measurement,
                path.flatMap(p -> judged.map(p::at)));
    }

    /** What was measured, in the indicator's unit; empty if the last due measurement is absent. */
    public Optional<BigDecimal> measured() {
        return measurement.map(Measurement::getValue);
    }

    /** What the indicator is known to be: the last due measurement, or the last one of all where that is absent. */
    public Optional<Measurement> known() {
        return measurement.or(this::latest);
    }

    /** What was measured since the last due day: it counts from the next one on. */
    public Optional<Measurement> early() {
        return DueDates.of(indicator).nextAfter(asOf).flatMap(day -> measured(indicator, day, asOf));
    }

    private Optional<Measurement> latest() {
        return indicator.getMeasurements().stream().filter(m -> m.getDate() != null && m.getValue() != null)
                .filter(m -> !m.getDate().isAfter(asOf)).max(Comparator.comparing(Measurement::getDate));
    }

    private static IndicatorState judged(IndicatorPath path, Optional<LocalDate> due,
            Optional<Measurement> measurement) {
        return due.isEmpty() ? IndicatorState.NOT_DUE
                : measurement.map(m -> path.judge(m.getDate(), m.getValue())).orElse(IndicatorState.MISSING);
    }

    private static Optional<Measurement> measured(Indicator indicator, LocalDate due, LocalDate last) {
        LocalDate first = Periods.of(indicator.getFrequency()).map(periods -> periods.startOf(due)).orElse(due);
        return indicator.getMeasurements().stream()
                .filter(m -> m.getDate() != null && m.getValue() != null)
                .filter(m -> !m.getDate().isBefore(first) && !m.getDate().isAfter(last))
                .max(Comparator.comparing(Measurement::getDate));
    }
}
