package org.baraza.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.drawing.ChartModel.Reading;
import org.baraza.drawing.ChartModel.Value;

/** The things in a chart that a pointer or a screen reader can ask: baseline, targets, values and missing values. */
record ChartMarks(ChartModel model, ChartPlot plot, ChartPath path, ChartLine line, List<ChartGap> gaps, Pen pen) {

    List<Part> parts() {
        return Stream.of(model.targets().stream().map(this::target), model.baseline().stream().map(this::baseline),
                gaps.stream().flatMap(gap -> gap.dates().stream().map(date -> missing(gap, date))),
                model.readings().stream().map(this::reading)).flatMap(parts -> parts).toList();
    }

    private Part target(Value target) {
        String words = pen.words().text("chart.target.spoken", quarter(target.date()), number(target.value()));
        return part("target", target.date(), plot.point(target), words, List.of(path.diamond(target)));
    }

    private Part baseline(Value baseline) {
        String words = pen.words().text("chart.note", quarter(baseline.date()),
                pen.words().text("chart.baseline", number(baseline.value())));
        return part("baseline", baseline.date(), plot.point(baseline), words, List.of(line.baseline(baseline)));
    }

    private Part missing(ChartGap gap, LocalDate date) {
        Point place = gap.sign(plot, date);
        return part("missing", date, place, pen.words().text("chart.missing.spoken", quarter(date)), line.sign(place));
    }

    private Part reading(Reading reading) {
        String state = pen.words().state(reading.state());
        String words = reading.expected().isPresent()
                ? pen.words().text("chart.reading.spoken.expected", quarter(reading.date()), number(reading.value()),
                        number(reading.expected().getAsDouble()), state)
                : pen.words().text("chart.reading.spoken", quarter(reading.date()), number(reading.value()), state);
        Point place = plot.point(reading.date(), reading.value());
        return part("measured", reading.date(), place, words, line.glyph(reading));
    }

    private Part part(String kind, LocalDate date, Point place, String words, List<Shape> shapes) {
        return Part.of(new Target(kind + " " + date, line.room(place), words, words), shapes);
    }

    private String quarter(LocalDate date) {
        return pen.words().quarterOfYear(date);
    }

    private String number(double value) {
        return pen.words().number(value);
    }
}
