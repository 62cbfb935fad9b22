package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.baraza.drawing.ChartModel.Reading;
import org.baraza.drawing.ChartModel.Value;
import org.baraza.drawing.Shape.Ellipse;
import org.baraza.drawing.Shape.Hatch;
import org.baraza.drawing.Shape.Polyline;

/** What was measured: the solid line, broken at gaps, with the glyph of each value's state. */
record ChartLine(ChartModel model, ChartPlot plot, List<ChartGap> gaps, Pen pen) {

    private static final double COLUMN = 22;
    private static final double GLYPH = 15;
    private static final double SIGN = 16;
    private static final double CLEAR_ROUND_GLYPH = 10;
    private static final double SHORTEST = 4;
    private static final double BASELINE = 4;
    private static final double DOT = 3;

    List<Shape> hatches() {
        return gaps.stream().map(gap -> gap.column(plot, pen.px(COLUMN))).<Shape>map(column ->
            new Hatch(column, pen.px(6.5), pen.px(2.4), Role.MISSING_GROUND, Role.MISSING_HATCH)).toList();
    }

    List<Shape> lines() {
        List<Shape> shapes = new ArrayList<>();
        gaps.forEach(gap -> gap.before().ifPresent(from -> gap.after().ifPresent(to ->
            shapes.add(Polyline.of(pen.dashed(Role.SECONDARY, 1.2, 1.5, 3), plot.point(from), plot.point(to))))));
        segments().forEach(line -> shapes.add(Polyline.of(pen.solid(Role.TEXT, 2), line.from(), line.to())));
        return shapes;
    }

    /** The solid pieces, which end short of the glyphs. */
    List<Segment> segments() {
        List<Value> values = model.measured();
        return IntStream.range(1, values.size())
                .filter(i -> gaps.stream().noneMatch(gap -> gap.parts(values.get(i - 1), values.get(i))))
                .mapToObj(i -> new Segment(plot.point(values.get(i - 1)), plot.point(values.get(i))))
                .filter(line -> line.length() > pen.px(2 * CLEAR_ROUND_GLYPH + SHORTEST))
                .map(line -> new Segment(line.from().towards(line.to(), clear(line.from())),
                        line.to().towards(line.from(), pen.px(CLEAR_ROUND_GLYPH))))
                .toList();
    }

    private double clear(Point from) {
        boolean isBaseline = model.baseline().filter(value -> plot.point(value).equals(from)).isPresent();
        return pen.px(isBaseline ? BASELINE : CLEAR_ROUND_GLYPH);
    }

    Shape baseline(Value baseline) {
        return Ellipse.circle(plot.point(baseline), pen.px(BASELINE), Paint.of(Role.PAGE, pen.solid(Role.TEXT, 1.6)));
    }

    /** A value's glyph; a plain dot if its state can't be judged. */
    List<Shape> glyph(Reading reading) {
        Point place = plot.point(reading.date(), reading.value());
        return StateGlyph.of(reading.state()).map(glyph -> glyph.at(place, pen.px(GLYPH)))
                .orElseGet(() -> List.of(Ellipse.circle(place, pen.px(DOT), Paint.fill(Role.TEXT))));
    }

    List<Shape> sign(Point place) {
        return StateGlyph.MISSING.at(place, pen.px(SIGN));
    }

    Box room(Point place) {
        return Box.centred(place, pen.px(SIGN), pen.px(SIGN));
    }

    double columnWidth() {
        return pen.px(COLUMN);
    }
}
