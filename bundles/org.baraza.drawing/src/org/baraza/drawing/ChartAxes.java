package org.baraza.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Shape.Polyline;
import org.threeten.extra.YearQuarter;

/** Grid, zero line and ticks of a chart; a quarter's tick stands at its last day, where its value belongs. */
record ChartAxes(ChartPlot plot, Pen pen) {

    private static final double TICK_GAP = 8;
    private static final double QUARTER_ROW = 13;
    private static final double YEAR_ROW = 28;
    private static final double BETWEEN = 6;

    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        plot.scale().ticks().forEach(value -> shapes.addAll(valueTick(value)));
        boolean quartersFit = quartersFit();
        if (quartersFit) {
            quarters().forEach(end -> shapes.add(quarterTick(end)));
        }
        years().forEach((year, ends) -> shapes.addAll(yearTick(year, ends, quartersFit ? YEAR_ROW : QUARTER_ROW)));
        return shapes;
    }

    private List<Shape> valueTick(double value) {
        double y = Math.floor(plot.y(value)) + 0.5;
        Point left = new Point(plot.frame().x(), y);
        Stroke stroke = value == 0 ? pen.solid(Role.FIELD_EDGE, 1.5) : pen.solid(Role.GRID_LINE, 1);
        return List.of(Polyline.of(stroke, left, new Point(plot.frame().right(), y)),
                pen.text(pen.words().number(value), left.plus(-pen.px(TICK_GAP), 0), Anchor.END, note(),
                        Role.SECONDARY));
    }

    private Shape quarterTick(LocalDate end) {
        Point place = new Point(plot.x(end), plot.frame().bottom() + pen.px(QUARTER_ROW));
        return pen.text(pen.words().quarter(end), place, Anchor.MIDDLE, note(), Role.SECONDARY);
    }

    /** In the middle of the year's quarters; nothing where those are too few for its width. */
    private List<Shape> yearTick(String text, List<LocalDate> ends, double row) {
        double middle = (plot.x(ends.getFirst()) + plot.x(ends.getLast())) / 2;
        Point place = new Point(middle, plot.frame().bottom() + pen.px(row));
        double room = ends.size() * quarterWidth();
        TextStyle style = note().semibold();
        return room + pen.px(BETWEEN) < pen.width(text, style) ? List.of()
                : List.of(pen.text(text, place, Anchor.MIDDLE, style, Role.SECONDARY));
    }

    private boolean quartersFit() {
        return quarters().mapToDouble(end -> pen.width(pen.words().quarter(end), note())).max().orElse(0)
                + pen.px(BETWEEN) <= quarterWidth();
    }

    private double quarterWidth() {
        return plot.x(plot.first().plusMonths(3)) - plot.x(plot.first());
    }

    private Stream<LocalDate> quarters() {
        return Stream.iterate(YearQuarter.from(plot.first()), quarter -> quarter.plusQuarters(1))
                .map(YearQuarter::atEndOfQuarter)
                .takeWhile(end -> !end.isAfter(plot.last()));
    }

    private Map<String, List<LocalDate>> years() {
        return quarters()
                .collect(Collectors.groupingBy(pen.words()::year, LinkedHashMap::new, Collectors.toList()));
    }

    private TextStyle note() {
        return pen.metrics().note();
    }
}
