package org.baraza.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.baraza.drawing.ChartModel.Value;

/** The plane of a chart: days from left to right, set in a little from the frame, values from bottom to top. */
record ChartPlot(Box frame, double margin, LocalDate first, LocalDate last, ValueScale scale) {

    Point point(Value value) {
        return point(value.date(), value.value());
    }

    Point point(LocalDate date, double value) {
        return new Point(x(date), y(value));
    }

    double x(LocalDate date) {
        double days = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return frame.x() + margin + (frame.width() - 2 * margin) * ChronoUnit.DAYS.between(first, date) / days;
    }

    double y(double value) {
        return frame.bottom() - frame.height() * scale.share(value);
    }

    boolean shows(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
