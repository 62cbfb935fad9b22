package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.MatrixModel.Past;
import org.baraza.drawing.Shape.Ellipse;
import org.baraza.drawing.Shape.Polyline;

/** Past assessments of groups as dots on a line that ends at the present place. */
record MatrixTrails(MatrixModel model, MatrixPlot plot, Pen pen) {

    private static final double DOT = 2.8;
    private static final double SELECTED_DOT = 4;
    /** Half a mark, and a dot beside it. */
    private static final double COVERED = 15;

    /** The trail of a mark; nothing if it was assessed only once. */
    List<Shape> of(Mark mark) {
        if (past(mark).findAny().isEmpty()) {
            return List.of();
        }
        boolean selected = model.isSelected(mark);
        Role role = QuadrantGlyph.of(mark.quadrant()).mark();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Polyline(points(mark), selected ? pen.solid(role, 2) : pen.dashed(role, 1.5, 3, 2.5)));
        past(mark).forEach(past -> shapes.add(dot(past, role, selected)));
        return shapes;
    }

    private Shape dot(Past past, Role role, boolean selected) {
        Role ground = QuadrantGlyph.of(model.quadrantAt(past.at())).tint();
        Stroke edge = pen.solid(role, selected ? 1.8 : 1.5);
        return Ellipse.circle(plot.point(past.at()), radius(selected), Paint.of(ground, edge));
    }

    List<Segment> lines(Mark mark) {
        return Segment.along(points(mark));
    }

    /** The boxes of the dots, which labels keep clear of. */
    List<Box> dots(Mark mark) {
        double size = 2 * radius(model.isSelected(mark)) + pen.px(1);
        return past(mark).map(past -> Box.centred(plot.point(past.at()), size, size)).toList();
    }

    /** What is in sight of a group's past: a dot that peeps out from under the mark would only give it another shape. */
    Stream<Past> past(Mark mark) {
        return mark.trail().stream().filter(past -> plot.isWhole(model) || plot.shows(past.at()))
                .filter(past -> model.isSelected(mark) || !isUnder(mark, past));
    }

    private boolean isUnder(Mark mark, Past past) {
        return plot.point(past.at()).distance(plot.point(mark.at())) < pen.px(COVERED);
    }

    private List<Point> points(Mark mark) {
        return Stream.concat(past(mark).map(Past::at), Stream.of(mark.at())).map(plot::point).toList();
    }

    private double radius(boolean selected) {
        return pen.px(selected ? SELECTED_DOT : DOT);
    }
}
