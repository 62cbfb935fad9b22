package org.baraza.drawing;

import org.baraza.drawing.MatrixModel.Axis;

/**
 * A look at a part of the matrix: how many times larger it is, and what stands in the middle, as far as the axes allow.
 */
public record Zoom(double times, Position middle) {

    private static final double MOST = 8;

    public Zoom {
        times = Math.clamp(times, 1, MOST);
    }

    /** The whole matrix. */
    public static Zoom none() {
        return new Zoom(1, new Position(0, 0));
    }

    public boolean isNone() {
        return times <= 1;
    }

    /** This many times closer still, or farther away below 1; what stands at the position stays where it is. */
    public Zoom closer(double factor, Position at) {
        double reached = Math.clamp(times * factor, 1, MOST);
        return new Zoom(reached, at.towards(middle, times / reached));
    }

    public Zoom around(Position position) {
        return new Zoom(times, position);
    }

    /** The same closeness, with what the model's axes allow in the middle. */
    public Zoom within(MatrixModel model) {
        return new Zoom(times, new Position(clamped(model.current(), middle.current()),
                clamped(model.desired(), middle.desired())));
    }

    /** The part of the axis of current engagement that is in sight. */
    Axis current(MatrixModel model) {
        return part(model.current(), middle.current());
    }

    /** The part of the axis of desired engagement that is in sight. */
    Axis desired(MatrixModel model) {
        return part(model.desired(), middle.desired());
    }

    private Axis part(Axis axis, double at) {
        if (isNone()) {
            return axis;
        }
        double from = clamped(axis, at) - span(axis) / 2;
        return new Axis(axis.name(), from, axis.cut(), from + span(axis));
    }

    private double clamped(Axis axis, double at) {
        double half = span(axis) / 2;
        return Math.clamp(at, axis.least() + half, Math.max(axis.least() + half, axis.most() - half));
    }

    private double span(Axis axis) {
        return (axis.most() - axis.least()) / times;
    }
}
