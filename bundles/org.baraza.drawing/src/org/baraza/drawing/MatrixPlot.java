package org.baraza.drawing;

import org.baraza.drawing.MatrixModel.Axis;
import org.baraza.model.catalogue.Quadrant;

/**
 * The plane of the matrix: the frame that the quadrants fill, and the scale inside it, set in so far that a mark at the
 * very end of an axis still lies within the frame.
 */
record MatrixPlot(Box frame, Box scale, Axis current, Axis desired) {

    static MatrixPlot of(Box frame, double margin, MatrixModel model, Zoom zoom) {
        return new MatrixPlot(frame, frame.inset(margin), zoom.current(model), zoom.desired(model));
    }

    /** Whether a position lies on the part of the plane that is in sight. */
    boolean shows(Position position) {
        return current.holds(position.current()) && desired.holds(position.desired());
    }

    /** Whether the whole plane is in sight. */
    boolean isWhole(MatrixModel model) {
        return current.equals(model.current()) && desired.equals(model.desired());
    }

    Point point(Position position) {
        return new Point(x(position.current()), y(position.desired()));
    }

    double x(double value) {
        return scale.x() + scale.width() * current.share(value);
    }

    double y(double value) {
        return scale.bottom() - scale.height() * desired.share(value);
    }

    Position position(Point point) {
        return new Position(current.at((point.x() - scale.x()) / scale.width()),
                desired.at((scale.bottom() - point.y()) / scale.height()));
    }

    /** The cut on the middle of a pixel, so that its line is sharp; on the frame if it is out of sight. */
    double cutX() {
        double place = scale.x() + scale.width() * current.part(current.cut());
        return Math.max(frame.x(), Math.min(Math.floor(place) + 0.5, frame.right()));
    }

    double cutY() {
        double place = scale.bottom() - scale.height() * desired.part(desired.cut());
        return Math.max(frame.y(), Math.min(Math.floor(place) + 0.5, frame.bottom()));
    }

    Segment currentLine() {
        return new Segment(new Point(cutX(), frame.y()), new Point(cutX(), frame.bottom()));
    }

    Segment primaryLine() {
        return new Segment(new Point(frame.x(), cutY()), new Point(frame.right(), cutY()));
    }

    Box quadrant(Quadrant quadrant) {
        boolean left = quadrant == Quadrant.CULTIVATE || quadrant == Quadrant.DROP;
        boolean upper = quadrant == Quadrant.CULTIVATE || quadrant == Quadrant.CROSS_CHECK;
        double x = left ? frame.x() : cutX();
        double y = upper ? frame.y() : cutY();
        return new Box(x, y, (left ? cutX() : frame.right()) - x, (upper ? cutY() : frame.bottom()) - y);
    }
}
