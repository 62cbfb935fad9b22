package org.baraza.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Vocabulary;

/**
 * What a chart of an indicator shows: the path it should take and the values measured on the way.
 *
 * @param vocabulary what quarters are called, in the language of the drawing's own words and numbers
 * @param name what is measured, for screen readers; the heading stands outside the drawing
 * @param first first day of the time axis
 * @param last last day of the time axis
 * @param today the day as of which the states hold; drawn if it lies on the axis
 * @param expected the path and its tolerance, by date; straight from point to point
 * @param readings measured values by date, the baseline left out
 * @param missing due dates that have no value
 * @param known the day of the value that counts as of that day; the last value's if empty
 * @param back whether the day as of which the states hold has passed for who looks at the chart
 */
public record ChartModel(Vocabulary vocabulary, String name, LocalDate first, LocalDate last, LocalDate today,
        Optional<Value> baseline, List<Expected> expected, List<Value> targets, List<Reading> readings,
        List<LocalDate> missing, Optional<LocalDate> known, boolean back) {

    public ChartModel {
        expected = List.copyOf(expected);
        targets = List.copyOf(targets);
        readings = List.copyOf(readings);
        missing = List.copyOf(missing);
    }

    public ChartModel(Locale locale, String name, LocalDate first, LocalDate last, LocalDate today,
            Optional<Value> baseline, List<Expected> expected, List<Value> targets, List<Reading> readings,
            List<LocalDate> missing) {
        this(Vocabulary.of(locale), name, first, last, today, baseline, expected, targets, readings, missing,
                Optional.empty(), false);
    }

    /** As who reads it on that day is to see it: what holds as of another day says so. */
    public ChartModel readOn(LocalDate day) {
        return new ChartModel(vocabulary, name, first, last, today, baseline, expected, targets, readings, missing,
                known, !day.equals(today));
    }

    /** The language of the drawing's own words and numbers. */
    public Locale locale() {
        return vocabulary.locale();
    }

    /** A value in the indicator's unit at a date. */
    public record Value(LocalDate date, double value) {
    }

    /** A point of the expected path; what lies from low to high counts as on track. */
    public record Expected(LocalDate date, double value, double low, double high) {
    }

    /** A measured value, its state, and what was expected at its date if that can be said. */
    public record Reading(LocalDate date, double value, IndicatorState state, OptionalDouble expected) {
    }

    /** The value that counts: one measured between due days does not yet. */
    Optional<Reading> current() {
        return readings.stream().filter(reading -> known.map(reading.date()::equals).orElse(true))
                .reduce((earlier, later) -> later);
    }

    /** The baseline, if there is one, and the measured values: the points of the measured line. */
    List<Value> measured() {
        Stream<Value> later = readings.stream().map(reading -> new Value(reading.date(), reading.value()));
        return Stream.concat(baseline.stream(), later).toList();
    }

    /** Every value that the chart has to have room for. */
    DoubleStream values() {
        return Stream.of(measured().stream().map(Value::value), targets.stream().map(Value::value),
                expected.stream().flatMap(point -> Stream.of(point.low(), point.high())))
                .flatMap(values -> values).mapToDouble(Double::doubleValue);
    }
}
