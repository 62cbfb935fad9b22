package org.baraza.drawing;

/** A place in the stakeholder matrix: current and desired engagement, each 0 to 10. */
public record Position(double current, double desired) {

    public static final double LOWEST = 0;
    public static final double HIGHEST = 10;

    /** The position moved onto the axes and rounded to the tenths that people read. */
    Position readable() {
        return new Position(readable(current), readable(desired));
    }

    private static double readable(double value) {
        return Math.round(Math.clamp(value, LOWEST, HIGHEST) * 10) / 10.0;
    }
}
