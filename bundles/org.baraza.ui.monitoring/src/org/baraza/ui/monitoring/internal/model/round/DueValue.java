package org.baraza.ui.monitoring.internal.model.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.baraza.analysis.DueDates;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.PathPoint;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;

/**
 * The measurement of an activity's target that is due in a month.
 *
 * @param measured empty while nobody has measured
 */
public record DueValue(Indicator indicator, LocalDate day, Optional<Measurement> measured,
        Optional<BigDecimal> expected) {

    static Optional<DueValue> of(Activity activity, YearMonth month) {
        return Optional.ofNullable(activity.getTarget())
                .flatMap(indicator -> DueDates.of(indicator).nextAfter(month.atDay(1).minusDays(1))
                        .filter(day -> YearMonth.from(day).equals(month)).map(day -> of(indicator, day)));
    }

    private static DueValue of(Indicator indicator, LocalDate day) {
        IndicatorReading reading = IndicatorReading.of(indicator, day);
        return new DueValue(indicator, day, reading.measurement(), reading.expected().map(PathPoint::expected));
    }
}
