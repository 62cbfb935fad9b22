package org.baraza.drawing;

import java.util.List;
import java.util.stream.IntStream;

import org.baraza.drawing.Shape.Ellipse;
import org.baraza.drawing.Shape.Polygon;
import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.Shape.Rect;
import org.baraza.drawing.Shape.Sign;

/** The 16-unit grid that glyphs are drawn on, laid round a centre at a size in pixels. */
public record Grid16(Point centre, double size) {

    private static final double UNITS = 16;

    public double px(double units) {
        return units * size / UNITS;
    }

    public Point at(double x, double y) {
        return centre.plus(px(x - UNITS / 2), px(y - UNITS / 2));
    }

    public Shape disc(double radius, Paint paint) {
        return Ellipse.circle(centre, px(radius), paint);
    }

    public Shape square(double from, double width, double radius, Paint paint) {
        Point corner = at(from, from);
        return new Rect(new Box(corner.x(), corner.y(), px(width), px(width)), px(radius), paint);
    }

    /** @param coordinates x and y in turn */
    public Shape polygon(Paint paint, double... coordinates) {
        return new Polygon(points(coordinates), paint);
    }

    /** @param coordinates x and y in turn */
    public Shape polyline(Stroke stroke, double... coordinates) {
        return new Polyline(points(coordinates), stroke);
    }

    /** @param coordinates x and y in turn, of a line that is read as a sign */
    public Shape sign(Stroke stroke, double... coordinates) {
        return new Sign(centre.x(), points(coordinates), stroke);
    }

    public Stroke stroke(Role role, double width) {
        return Stroke.solid(role, px(width));
    }

    private List<Point> points(double... coordinates) {
        return IntStream.range(0, coordinates.length / 2)
                .mapToObj(i -> at(coordinates[2 * i], coordinates[2 * i + 1]))
                .toList();
    }
}
