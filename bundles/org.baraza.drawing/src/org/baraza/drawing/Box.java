package org.baraza.drawing;

import java.util.List;

/** An upright rectangle on a scene, in pixels; x and y name its upper left corner. */
public record Box(double x, double y, double width, double height) {

    public static Box centred(Point centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    /** The smallest box that holds all points; there must be one at least. */
    public static Box around(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** This box, smaller by the margin on every side; larger if the margin is negative. */
    public Box inset(double margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    /** This box on a scene so wide that is mirrored. */
    Box mirrored(double across) {
        return new Box(across - right(), y, width, height);
    }

    /** This box, moved to the right. */
    Box shifted(double right) {
        return new Box(x + right, y, width, height);
    }

    Box shifted(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    /** This box on whole pixels, so that its edges are sharp. */
    Box crisp() {
        double left = Math.rint(x);
        double top = Math.rint(y);
        return new Box(left, top, Math.rint(right()) - left, Math.rint(bottom()) - top);
    }

    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether the two share an edge at least. */
    public boolean touches(Box other) {
        return x <= other.right() && other.x <= right() && y <= other.bottom() && other.y <= bottom();
    }

    public boolean crosses(Segment line) {
        return touches(line.bounds()) && (contains(line.from()) || contains(line.to())
                || line.crosses(new Segment(new Point(x, y), new Point(right(), bottom())))
                || line.crosses(new Segment(new Point(right(), y), new Point(x, bottom()))));
    }

    /** The point of this box that is nearest to the given one. */
    public Point nearest(Point point) {
        return new Point(Math.clamp(point.x(), x, right()), Math.clamp(point.y(), y, bottom()));
    }
}
