package org.baraza.report.standard.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.IndicatorStates;
import org.baraza.analysis.PathPoint;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Reading;
import org.baraza.model.strategy.Target;
import org.baraza.report.Chart;
import org.baraza.report.Chart.Series;

/** How much of the way from its baseline to its last target each indicator has come, and should have come by then. */
record ProgressChart(Desk desk, LocalDate day) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Empty if no indicator has both a way to go and a measurement on it. */
    Optional<Chart> chart() {
        List<IndicatorReading> begun = IndicatorStates.of(desk.strategy(), day).readings().values().stream()
                .filter(reading -> reading.measured().isPresent() && way(reading.indicator()).isPresent()).toList();
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Chart(Chart.Kind.BARS, desk.text("progress.chart", desk.formats().date(day)),
                begun.stream().map(reading -> desk.indicator(reading.indicator())).toList(),
                List.of(series("progress.measured", Role.ACCENT, begun, IndicatorReading::measured),
                        series("progress.expected", Role.FIELD_EDGE, begun,
                                reading -> reading.expected().map(PathPoint::expected).map(Forms::computed)))));
    }

    private Series series(String key, Role colour, List<IndicatorReading> begun,
            Function<IndicatorReading, Optional<BigDecimal>> value) {
        return new Series(desk.text(key), begun.stream()
                .map(reading -> value.apply(reading).map(it -> percent(it, reading.indicator()))).toList(), colour);
    }

    private BigDecimal percent(BigDecimal value, Indicator indicator) {
        return value.subtract(baseline(indicator).orElseThrow()).multiply(WHOLE)
                .divide(way(indicator).orElseThrow(), 0, RoundingMode.HALF_UP);
    }

    private Optional<BigDecimal> way(Indicator indicator) {
        return new Targets(desk).last(indicator).map(Target::getValue)
                .flatMap(target -> baseline(indicator).map(target::subtract)).filter(way -> way.signum() != 0);
    }

    private static Optional<BigDecimal> baseline(Indicator indicator) {
        return Optional.ofNullable(indicator.getBaseline()).map(Reading::getValue);
    }
}
