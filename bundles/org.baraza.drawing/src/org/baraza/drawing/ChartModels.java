package org.baraza.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.baraza.analysis.IndicatorPath;
import org.baraza.analysis.IndicatorReading;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.PathPoint;
import org.baraza.analysis.Vocabulary;
import org.baraza.drawing.ChartModel.Expected;
import org.baraza.drawing.ChartModel.Reading;
import org.baraza.drawing.ChartModel.Value;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Measurement;

/** Makes the drawing's input from an indicator; path, states and due dates are the analysis' word. */
public final class ChartModels {

    private ChartModels() {
    }

    /** The indicator as of a day, from its baseline to its last target at least. */
    public static ChartModel of(Indicator indicator, LocalDate asOf, Locale locale) {
        Optional<IndicatorPath> path = IndicatorPath.of(indicator);
        Optional<Value> baseline = Optional.ofNullable(indicator.getBaseline())
                .flatMap(reading -> value(reading.getDate(), reading.getValue()));
        List<Value> targets = indicator.getTargets().stream()
                .flatMap(target -> value(target.getDate(), target.getValue()).stream())
                .sorted(Comparator.comparing(Value::date)).toList();
        List<Reading> readings = readings(indicator, path, asOf);
        List<LocalDate> dates = Stream.of(baseline.stream().map(Value::date), targets.stream().map(Value::date),
                readings.stream().map(Reading::date), Stream.of(asOf)).flatMap(all -> all).sorted().toList();
        LocalDate first = dates.getFirst();
        LocalDate last = dates.getLast();
        return new ChartModel(Vocabulary.around(indicator, locale),
                Objects.requireNonNullElse(indicator.getName(), ""), first, last, asOf, baseline,
                expected(path, last), targets, readings, missing(indicator, first, asOf),
                IndicatorReading.of(indicator, asOf).known().map(Measurement::getDate), false);
    }

    private static Optional<Value> value(LocalDate date, BigDecimal value) {
        return date == null || value == null ? Optional.empty() : Optional.of(new Value(date, value.doubleValue()));
    }

    private static List<Reading> readings(Indicator indicator, Optional<IndicatorPath> path, LocalDate asOf) {
        return indicator.getMeasurements().stream()
                .filter(measured -> measured.getDate() != null && measured.getValue() != null)
                .filter(measured -> !measured.getDate().isAfter(asOf))
                .sorted(Comparator.comparing(Measurement::getDate))
                .map(measured -> reading(measured, path))
                .toList();
    }

    private static Reading reading(Measurement measured, Optional<IndicatorPath> path) {
        LocalDate date = measured.getDate();
        double value = measured.getValue().doubleValue();
        return path.map(way -> new Reading(date, value, way.judge(date, measured.getValue()),
                OptionalDouble.of(way.at(date).expected().doubleValue())))
                .orElseGet(() -> new Reading(date, value, IndicatorState.NOT_JUDGED, OptionalDouble.empty()));
    }

    /** The path's corners, and its flat end as far as the chart goes. */
    private static List<Expected> expected(Optional<IndicatorPath> path, LocalDate last) {
        return path.stream()
                .flatMap(way -> Stream.concat(way.points().stream().filter(point -> point.date().isBefore(last)),
                        Stream.of(way.at(last))))
                .map(ChartModels::expected).toList();
    }

    private static Expected expected(PathPoint point) {
        return new Expected(point.date(), point.expected().doubleValue(), point.lowest().doubleValue(),
                point.highest().doubleValue());
    }

    /** Every due date up to the day that the analysis finds without a measurement. */
    private static List<LocalDate> missing(Indicator indicator, LocalDate first, LocalDate asOf) {
        return Stream.concat(monthEnds(first, asOf), Stream.of(asOf))
                .map(day -> IndicatorReading.of(indicator, day))
                .filter(reading -> reading.state() == IndicatorState.MISSING)
                .flatMap(reading -> reading.due().stream())
                .distinct().sorted().toList();
    }

    private static Stream<LocalDate> monthEnds(LocalDate first, LocalDate asOf) {
        return Stream.iterate(YearMonth.from(first), month -> month.plusMonths(1)).map(YearMonth::atEndOfMonth)
                .takeWhile(end -> !end.isAfter(asOf));
    }
}
