package org.baraza.drawing;

import java.util.List;
import java.util.stream.IntStream;

/** A straight line from one place to another. */
public record Segment(Point from, Point to) {

    /** The segments of a polyline; none for fewer than two points. */
    public static List<Segment> along(List<Point> points) {
        return IntStream.range(1, points.size()).mapToObj(i -> new Segment(points.get(i - 1), points.get(i))).toList();
    }

    public double length() {
        return from.distance(to);
    }

    /** Whether the two have a point in common. */
    public boolean crosses(Segment other) {
        return other.splits(from, to) && splits(other.from, other.to) && bounds().touches(other.bounds());
    }

    /** The smallest box that holds the line. */
    Box bounds() {
        return new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(to.x() - from.x()),
                Math.abs(to.y() - from.y()));
    }

    private boolean splits(Point a, Point b) {
        return side(a) * side(b) <= 0;
    }

    private double side(Point p) {
        return (to.x() - from.x()) * (p.y() - from.y()) - (to.y() - from.y()) * (p.x() - from.x());
    }
}
