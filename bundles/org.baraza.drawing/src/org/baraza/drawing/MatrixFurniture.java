package org.baraza.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.baraza.drawing.MatrixModel.Axis;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.Shape.Rect;
import org.baraza.model.catalogue.Quadrant;

/** What stands still in the matrix: tints, grid, cut lines, ticks and the names of the axes. */
record MatrixFurniture(MatrixModel model, MatrixPlot plot, Pen pen) {

    private static final double TICK_GAP = 8;
    private static final double TITLE_FROM_FRAME = 37;

    List<Shape> ground() {
        List<Shape> shapes = new ArrayList<>();
        Arrays.stream(Quadrant.values()).forEach(quadrant -> shapes.add(tint(quadrant)));
        DoubleStream.of(0.25, 0.75).forEach(share -> shapes.addAll(gridLines(share)));
        shapes.add(new Rect(plot.frame().inset(0.5), 0, Paint.edge(pen.solid(Role.HAIRLINE, 1))));
        shapes.add(line(plot.currentLine(), pen.solid(Role.FIELD_EDGE, 1)));
        shapes.add(line(plot.primaryLine(), pen.solid(Role.SECONDARY, 1.5)));
        return shapes;
    }

    private Shape tint(Quadrant quadrant) {
        return new Rect(plot.quadrant(quadrant), 0, Paint.fill(QuadrantGlyph.of(quadrant).tint()));
    }

    private List<Shape> gridLines(double share) {
        double x = plot.x(plot.current().at(share));
        double y = plot.y(plot.desired().at(share));
        Stroke dots = pen.dashed(Role.HAIRLINE, 1, 1, 3);
        Box frame = plot.frame();
        return List.of(Polyline.of(dots, new Point(x, frame.y()), new Point(x, frame.bottom())),
                Polyline.of(dots, new Point(frame.x(), y), new Point(frame.right(), y)));
    }

    private static Shape line(Segment line, Stroke stroke) {
        double end = stroke.width() / 2;
        return Polyline.of(stroke, line.from().towards(line.to(), end), line.to().towards(line.from(), end));
    }

    /** @param row middle of the row below the plot that holds the name of the axis */
    List<Shape> axes(double row) {
        return Stream.concat(currentAxis(row), desiredAxis()).toList();
    }

    private Stream<Shape> currentAxis(double row) {
        Box scale = plot.scale();
        return Stream.of(
                tick(plot.current().least(), new Point(scale.x(), row), Anchor.MIDDLE),
                tick(plot.current().most(), new Point(scale.right(), row), Anchor.MIDDLE),
                pen.text(model.current().name(), new Point(plot.frame().centre().x(), row), Anchor.MIDDLE, title(),
                        Role.TEXT));
    }

    private Stream<Shape> desiredAxis() {
        double x = plot.frame().x() - pen.px(TICK_GAP);
        Axis axis = plot.desired();
        Stream<Shape> ticks = DoubleStream.of(axis.least(), axis.cut(), axis.most()).distinct().filter(axis::holds)
                .mapToObj(value -> tick(value, new Point(x, plot.y(value)), Anchor.END));
        Point middle = new Point(plot.frame().x() - pen.px(TITLE_FROM_FRAME), plot.frame().centre().y());
        return Stream.concat(ticks, Stream.of(pen.upward(axis.name(), middle, title(), Role.TEXT)));
    }

    private Shape tick(double value, Point place, Anchor anchor) {
        String number = plot.isWhole(model) ? pen.words().number(value) : pen.words().tenths(value);
        return pen.text(number, place, anchor, pen.metrics().note(), Role.SECONDARY);
    }

    private TextStyle title() {
        return pen.metrics().base().semibold();
    }
}
