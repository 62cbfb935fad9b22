package org.baraza.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.drawing.ChartModel.Value;

/**
 * Due dates in a row that have no value: a hatched column, and a dotted line over it that claims nothing.
 *
 * @param before the last value before the gap
 * @param after the first value after it
 */
record ChartGap(List<LocalDate> dates, Optional<Value> before, Optional<Value> after) {

    /** The gaps of a chart, in their order. */
    static List<ChartGap> of(ChartModel model) {
        List<ChartGap> gaps = new ArrayList<>();
        List<LocalDate> run = new ArrayList<>();
        for (LocalDate date : model.missing().stream().sorted().toList()) {
            if (!run.isEmpty() && measuredBetween(model, run.getLast(), date)) {
                gaps.add(between(model, run));
                run = new ArrayList<>();
            }
            run.add(date);
        }
        if (!run.isEmpty()) {
            gaps.add(between(model, run));
        }
        return gaps;
    }

    private static boolean measuredBetween(ChartModel model, LocalDate from, LocalDate to) {
        return model.readings().stream()
                .anyMatch(reading -> reading.date().isAfter(from) && reading.date().isBefore(to));
    }

    private static ChartGap between(ChartModel model, List<LocalDate> dates) {
        List<Value> values = model.measured();
        Stream<Value> earlier = values.stream().filter(value -> value.date().isBefore(dates.getFirst()));
        Stream<Value> later = values.stream().filter(value -> value.date().isAfter(dates.getLast()));
        return new ChartGap(List.copyOf(dates), earlier.reduce((first, second) -> second), later.findFirst());
    }

    /** Whether the line from one value to the next would run over this gap. */
    boolean parts(Value from, Value to) {
        return dates.getFirst().isAfter(from.date()) && dates.getLast().isBefore(to.date());
    }

    /** The hatched column, as high as the plot. */
    Box column(ChartPlot plot, double width) {
        double left = plot.x(dates.getFirst()) - width / 2;
        return new Box(left, plot.frame().y(), plot.x(dates.getLast()) + width / 2 - left, plot.frame().height());
    }

    /** Where the sign of a missing value stands: between its neighbours, level with the only one, else halfway up. */
    Point sign(ChartPlot plot, LocalDate date) {
        double x = plot.x(date);
        if (before.isPresent() && after.isPresent()) {
            Point from = plot.point(before.get());
            Point to = plot.point(after.get());
            return new Point(x, from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x()));
        }
        Optional<Value> only = before.or(() -> after);
        return new Point(x, only.map(value -> plot.y(value.value())).orElse(plot.frame().centre().y()));
    }
}
