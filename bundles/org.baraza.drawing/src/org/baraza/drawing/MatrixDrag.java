package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        shapes.addAll(tag(tagText(dragged, from), place));
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

    /** How far the group moves along the axis that it is dragged on; the hair lines show both values. */
    private String tagText(Mark dragged, Optional<Position> from) {
        String quadrant = pen.words().quadrant(dragged.quadrant());
        Position to = dragged.at();
        return from.map(old -> old.current() == to.current() ? moved(old.desired(), to.desired(), quadrant)
                : moved(old.current(), to.current(), quadrant))
                .orElseGet(() -> pen.words().text("matrix.note", dragged.name(), quadrant));
    }

    private String moved(double from, double to, String quadrant) {
        return pen.words().text("matrix.moved", pen.words().tenths(from), pen.words().tenths(to), quadrant);
    }

    /** Above and to the right of the mark, or wherever the frame has room. */
    private List<Shape> tag(String text, Point place) {
        TextBlock block = new TextBlock(List.of(new Line(text, pen.metrics().base().semibold(), Role.TEXT)), pen);
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
