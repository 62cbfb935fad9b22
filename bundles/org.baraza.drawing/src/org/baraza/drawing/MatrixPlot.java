package org.baraza.drawing;

import org.baraza.model.catalogue.Quadrant;

/**
 * The plane of the matrix: the frame that the quadrants fill, and the scale inside it, set in so far that a mark at the
 * very end of an axis still lies within the frame.
 */
record MatrixPlot(Box frame, Box scale, double currentCut, double desiredCut) {

    static MatrixPlot of(Box frame, double margin, MatrixModel model) {
        return new MatrixPlot(frame, frame.inset(margin), model.current().cut(), model.desired().cut());
    }

    Point point(Position position) {
        return new Point(x(position.current()), y(position.desired()));
    }

    double x(double current) {
        return scale.x() + scale.width() * share(current);
    }

    double y(double desired) {
        return scale.bottom() - scale.height() * share(desired);
    }

    Position position(Point point) {
        return new Position(Position.LOWEST + (point.x() - scale.x()) / scale.width() * span(),
                Position.LOWEST + (scale.bottom() - point.y()) / scale.height() * span());
    }

    /** The cut on the middle of a pixel, so that its line is sharp. */
    double cutX() {
        return Math.floor(x(currentCut)) + 0.5;
    }

    double cutY() {
        return Math.floor(y(desiredCut)) + 0.5;
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

    private static double share(double value) {
        return (value - Position.LOWEST) / span();
    }

    private static double span() {
        return Position.HIGHEST - Position.LOWEST;
    }
}
