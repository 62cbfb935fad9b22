package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Shape.Ellipse;

/**
 * How a group is drawn at a place: its quadrant's mark with the number in it, rings and badge round it.
 *
 * @param numbered whether there is room for the number
 */
record MarkShapes(Mark mark, boolean selected, boolean numbered, Pen pen) {

    private static final double MARK = 23;
    private static final double NON_USER_RING = 17;
    private static final double SELECTION_RING = 18;
    private static final double WIDER_SELECTION_RING = 21;
    private static final double BADGE = 14;
    private static final String NO_NUMBER = "–";

    MarkShapes(Mark mark, boolean selected, Pen pen) {
        this(mark, selected, true, pen);
    }

    /** From the middle to the farthest edge, rings included, the badge not. */
    double reach() {
        if (selected) {
            return selectionRing() + pen.px(1);
        }
        return mark.nonUser() ? pen.px(NON_USER_RING + 1) : pen.px(MARK) * (glyph() == QuadrantGlyph.DROP ? 0.55 : 0.5);
    }

    QuadrantGlyph glyph() {
        return QuadrantGlyph.of(mark.quadrant());
    }

    List<Shape> at(Point place) {
        List<Shape> shapes = new ArrayList<>(rings(place));
        double size = pen.px(MARK);
        shapes.add(mark.behindCut() ? glyph().hollow(place, size) : glyph().filled(place, size));
        if (numbered) {
            shapes.add(number(place));
        }
        mark.finding().ifPresent(grade -> shapes.addAll(grade.at(badge(place), pen.px(BADGE))));
        return shapes;
    }

    Shape ghost(Point place) {
        return glyph().ghost(place, pen.px(MARK));
    }

    /** What labels must not cover: the mark with its rings, the corners of a round one left out, and the badge. */
    List<Box> obstacles(Point place) {
        double wide = 2 * reach();
        double narrow = ringed() ? wide * 0.71 : wide;
        double badge = pen.px(BADGE - 2);
        Stream<Box> badges = mark.finding().stream().map(grade -> Box.centred(badge(place), badge, badge));
        Stream<Box> cross = Stream.of(Box.centred(place, wide, narrow), Box.centred(place, narrow, wide));
        return Stream.concat(cross, badges).toList();
    }

    private boolean ringed() {
        return selected || mark.nonUser();
    }

    private List<Shape> rings(Point place) {
        List<Shape> rings = new ArrayList<>();
        if (selected) {
            rings.add(Ellipse.circle(place, selectionRing(), Paint.of(Role.PAGE, pen.solid(Role.ACCENT, 2))));
        }
        if (mark.nonUser()) {
            Stroke dashes = pen.dashed(glyph().mark(), 1.6, 3.6, 2.6);
            rings.add(Ellipse.circle(place, pen.px(NON_USER_RING), Paint.edge(dashes)));
        }
        return rings;
    }

    private double selectionRing() {
        return pen.px(mark.nonUser() ? WIDER_SELECTION_RING : SELECTION_RING);
    }

    /** The pentagon's roof leaves its number less room above than below. */
    private Shape number(Point place) {
        String number = mark.number().isPresent() ? String.valueOf(mark.number().getAsInt()) : NO_NUMBER;
        boolean open = mark.behindCut() || glyph() == QuadrantGlyph.DROP;
        double down = glyph() == QuadrantGlyph.CULTIVATE ? pen.px(1.8) : 0;
        TextStyle style = pen.metrics().text(number.length() > 1 ? 11 : 13).bold();
        return pen.text(number, place.plus(0, down), Anchor.MIDDLE, style, open ? glyph().text() : Role.ON_MARK);
    }

    /** At the upper right, over the edge of the outermost ring. */
    private Point badge(Point place) {
        return ringed() ? place.plus(reach() * 0.87, -Math.max(reach() * 0.7, pen.px(13.5)))
                : place.plus(pen.px(14), -pen.px(13.5));
    }
}
