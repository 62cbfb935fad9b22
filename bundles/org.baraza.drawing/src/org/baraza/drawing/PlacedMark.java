package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;

import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.Shape.Ellipse;
import org.baraza.drawing.Shape.Polyline;

/**
 * A mark where it is shown.
 *
 * @param foot its true place
 * @param place where it is shown: the same, or at the end of a stem
 */
record PlacedMark(MarkShapes look, Point foot, Point place) {

    Mark mark() {
        return look.mark();
    }

    boolean isFannedOut() {
        return foot.distance(place) > 0.5;
    }

    Segment stem() {
        return new Segment(foot, place);
    }

    List<Shape> shapes() {
        return look.at(place);
    }

    List<Shape> stemShapes() {
        if (!isFannedOut()) {
            return List.of();
        }
        List<Shape> shapes = new ArrayList<>();
        Pen pen = look.pen();
        shapes.add(Polyline.of(pen.solid(look.glyph().mark(), 1.2), foot, place));
        shapes.add(Ellipse.circle(foot, pen.px(2), Paint.fill(look.glyph().mark())));
        return shapes;
    }

    /** Whether a pointer there means this mark. */
    boolean isAt(Point pointer) {
        return place.distance(pointer) <= look.reach();
    }

    Box area() {
        return Box.centred(place, 2 * look.reach(), 2 * look.reach());
    }
}
