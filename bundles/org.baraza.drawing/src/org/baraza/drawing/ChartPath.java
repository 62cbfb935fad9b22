package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.baraza.drawing.ChartModel.Expected;
import org.baraza.drawing.ChartModel.Value;
import org.baraza.drawing.Shape.Polygon;
import org.baraza.drawing.Shape.Polyline;

/** What is expected: the band of tolerance, the dashed path in it, and targets as diamonds. */
record ChartPath(ChartModel model, ChartPlot plot, Pen pen) {

    private static final double DIAMOND = 7;
    private static final double DIAMOND_ROUND_GLYPH = 12;

    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        if (model.expected().size() > 1) {
            shapes.add(new Polygon(Stream.concat(points(Expected::high).stream(),
                    points(Expected::low).reversed().stream()).toList(),
                    Paint.of(Role.TOLERANCE, pen.solid(Role.TOLERANCE_EDGE, 1))));
            shapes.add(new Polyline(points(Expected::value), pen.dashed(Role.ACCENT, 1.5, 5, 3)));
        }
        return shapes;
    }

    List<Segment> lines() {
        return Segment.along(points(Expected::value));
    }

    List<Segment> edges() {
        return Stream.of(points(Expected::high), points(Expected::low))
                .flatMap(edge -> Segment.along(edge).stream()).toList();
    }

    /** A target's diamond; wide enough for the glyph in it where the target's own day was measured close to it. */
    Shape diamond(Value target) {
        Point place = plot.point(target);
        double radius = radius(target);
        return new Polygon(List.of(place.plus(0, -radius), place.plus(radius, 0), place.plus(0, radius),
                place.plus(-radius, 0)), Paint.of(Role.PAGE, pen.solid(Role.ACCENT, 1.8)));
    }

    double radius(Value target) {
        boolean measuredThere = model.readings().stream().map(reading -> plot.point(reading.date(), reading.value()))
                .anyMatch(place -> place.distance(plot.point(target)) < pen.px(DIAMOND));
        return pen.px(measuredThere ? DIAMOND_ROUND_GLYPH : DIAMOND);
    }

    private List<Point> points(ToDoubleFunction<Expected> height) {
        return model.expected().stream().map(each -> plot.point(each.date(), height.applyAsDouble(each))).toList();
    }
}
