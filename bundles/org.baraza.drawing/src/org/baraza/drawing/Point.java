package org.baraza.drawing;

/** A place on a scene, in pixels from its upper left corner, y downward. */
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public double distance(Point other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The place that is the given distance from this one on the way to the other; may lie beyond it. */
    public Point towards(Point other, double distance) {
        double whole = distance(other);
        double part = whole == 0 ? 0 : distance / whole;
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
