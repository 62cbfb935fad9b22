package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.drawing.MatrixModel.Axis;
import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.Shape.Rect;
import org.baraza.drawing.TextBlock.Line;
import org.baraza.model.catalogue.Quadrant;

/** What lies over the matrix while a mark is dragged: target quadrant, hair lines with values, the mark, and a tag. */
record MatrixDrag(MatrixModel model, MatrixPlot plot, Pen pen) {

    private static final double PADDING = 6;
    private static final double FROM_POINTER = 20;
    private static final double NEAR_EDGE = 45;

    /** @param from where the group stood; nothing if it was not placed yet */
    List<Shape> shapes(Mark dragged, Optional<Position> from) {
        Position to = dragged.at();
        Point place = plot.point(to);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(target(dragged.quadrant()));
        shapes.addAll(hairLines(place));
        shapes.addAll(values(to, place));
        shapes.addAll(new MarkShapes(dragged, true, pen).at(place));
        shapes.addAll(tag(dragged, from, place));
        return shapes;
    }

    private Shape target(Quadrant quadrant) {
        return new Rect(plot.quadrant(quadrant).inset(pen.px(1)), 0, Paint.edge(pen.solid(Role.ACCENT, 2)));
    }

    private List<Shape> hairLines(Point place) {
        Stroke hair = pen.solid(Role.ACCENT, 1);
        return List.of(Polyline.of(hair, new Point(plot.frame().x() - pen.px(PADDING), place.y()), place),
                Polyline.of(hair, place, new Point(place.x(), plot.frame().bottom())));
    }

    /** The values at the ends of the hair lines: beside the plot, and on its lower edge unless the mark is there. */
    private List<Shape> values(Position at, Point place) {
        TextBlock current = value(at.current());
        TextBlock desired = value(at.desired());
        double left = plot.frame().x() - pen.px(PADDING + 4) - desired.width();
        List<Shape> shapes = new ArrayList<>();
        double bottom = plot.frame().bottom();
        boolean nearEdge = place.y() > bottom - pen.px(NEAR_EDGE);
        double y = nearEdge ? bottom + pen.px(PADDING) : bottom - pen.px(PADDING) - current.height();
        shapes.addAll(plate(current, new Box(place.x() - current.width() / 2, y, current.width(), current.height()),
                Role.ACCENT));
        shapes.addAll(plate(desired, new Box(left, place.y() - desired.rise(), desired.width(), desired.height()),
                Role.ACCENT));
        return shapes;
    }

    private TextBlock value(double value) {
        TextStyle style = pen.metrics().note().semibold();
        return new TextBlock(List.of(new Line(pen.words().tenths(value), style, Role.ON_ACCENT)), pen);
    }

    /** Where the group would stand on each axis, by name, and from where it comes if it moves along it. */
    private List<Line> words(Mark dragged, Optional<Position> from) {
        TextStyle strong = pen.metrics().base().semibold();
        Position to = dragged.at();
        Stream<String> name = from.isEmpty() ? Stream.of(dragged.name()) : Stream.empty();
        Stream<String> axes = Stream.of(along(model.current(), from.map(Position::current), to.current()),
                along(model.desired(), from.map(Position::desired), to.desired()));
        Line quadrant = new Line(pen.words().quadrant(dragged.quadrant()), pen.metrics().base(),
                QuadrantGlyph.of(dragged.quadrant()).text());
        return Stream.concat(Stream.concat(name, axes).map(text -> new Line(text, strong, Role.TEXT)),
                Stream.of(quadrant)).toList();
    }

    private String along(Axis axis, Optional<Double> from, double to) {
        String most = pen.words().number(axis.most());
        return from.filter(old -> old != to)
                .map(old -> pen.words().text("matrix.moved", axis.name(), pen.words().tenths(old),
                        pen.words().tenths(to), most))
                .orElseGet(() -> pen.words().text("matrix.stands", axis.name(), pen.words().tenths(to), most));
    }

    /** Above and to the right of the mark, or wherever the frame has room. */
    private List<Shape> tag(Mark dragged, Optional<Position> from, Point place) {
        TextBlock block = new TextBlock(words(dragged, from), pen);
        Box frame = plot.frame().inset(pen.px(PADDING + 4));
        double away = pen.px(FROM_POINTER);
        boolean roomRight = place.x() + away + block.width() <= frame.right();
        boolean roomAbove = place.y() - away - block.height() >= frame.y();
        double x = roomRight ? place.x() + away : Math.max(frame.x(), place.x() - away - block.width());
        double y = roomAbove ? place.y() - away - block.height() : place.y() + away;
        return plate(block, new Box(x, y, block.width(), block.height()), Role.PAGE);
    }

    private List<Shape> plate(TextBlock block, Box box, Role ground) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Rect(box.inset(-pen.px(4)), pen.px(2), Paint.of(ground, pen.solid(Role.ACCENT, 1))));
        shapes.addAll(block.in(box, box.centre(), ground));
        return shapes;
    }
}
