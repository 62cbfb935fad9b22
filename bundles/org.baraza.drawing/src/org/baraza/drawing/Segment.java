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

    private Box bounds() {
        return Box.around(List.of(from, to));
    }

    private boolean splits(Point a, Point b) {
        return side(a) * side(b) <= 0;
    }

    private double side(Point p) {
        return (to.x() - from.x()) * (p.y() - from.y()) - (to.y() - from.y()) * (p.x() - from.x());
    }
}
