package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.drawing.Shape.Anchor;
import org.baraza.model.catalogue.Quadrant;

/** The names of the quadrants with shape, count and rule, above and below the plot, where no mark covers them. */
record MatrixBands(MatrixModel model, Pen pen) {

    private static final double ROW = 15;
    private static final double GLYPH = 14;
    private static final double NAME_AT = 22;
    private static final double GAP = 10;

    /** One band, and from where to where it may write. */
    private record Band(Quadrant quadrant, double from, double to) {
    }

    /** How a note stands to its name: beside it in full, beside it in short, or in full under it. */
    private enum Form {
        FULL, BRIEF, UNDER
    }

    /** Height that both bands above the plot, or both below it, need. */
    double height(MatrixPlot plot, Quadrant left, Quadrant right) {
        return pen.px(form(plot, left, right) == Form.UNDER ? 2 * ROW : ROW);
    }

    /** @param middle of the first row */
    List<Shape> shapes(MatrixPlot plot, Quadrant left, Quadrant right, double middle) {
        Form form = form(plot, left, right);
        return bands(plot, left, right, form).stream().flatMap(band -> shapes(band, middle, form).stream()).toList();
    }

    /** The first form in which both bands stand beside each other. */
    private Form form(MatrixPlot plot, Quadrant left, Quadrant right) {
        return Stream.of(Form.FULL, Form.BRIEF)
                .filter(form -> needed(left, form) + pen.px(GAP) + needed(right, form) <= plot.frame().width())
                .findFirst().orElse(Form.UNDER);
    }

    /** The right band begins at the cut, unless one of the two needs more room. */
    private List<Band> bands(MatrixPlot plot, Quadrant left, Quadrant right, Form form) {
        double from = plot.frame().x();
        double earliest = from + needed(left, form) + pen.px(GAP);
        double latest = plot.frame().right() - needed(right, form);
        double parting = Math.max(earliest, Math.min(plot.cutX() + pen.px(9), latest));
        return List.of(new Band(left, from, parting - pen.px(GAP / 2)), new Band(right, parting, plot.frame().right()));
    }

    private double needed(Quadrant quadrant, Form form) {
        return switch (form) {
            case FULL, BRIEF -> noteAt(quadrant) + pen.width(note(quadrant, form), noteStyle());
            case UNDER -> nameEnd(quadrant) + pen.px(GAP);
        };
    }

    private List<Shape> shapes(Band band, double middle, Form form) {
        QuadrantGlyph glyph = QuadrantGlyph.of(band.quadrant());
        Point start = new Point(band.from(), middle);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(glyph.filled(start.plus(pen.px(8), 0), pen.px(GLYPH)));
        shapes.add(pen.text(name(band.quadrant()), start.plus(pen.px(NAME_AT), 0), Anchor.START, nameStyle(),
                glyph.text()));
        Point note = form == Form.UNDER ? start.plus(pen.px(NAME_AT), pen.px(ROW))
                : start.plus(noteAt(band.quadrant()), pen.px(0.5));
        double room = band.to() - note.x() + 1;
        Stream.of(note(band.quadrant(), form), count(band.quadrant()))
                .filter(text -> pen.width(text, noteStyle()) <= room).findFirst()
                .ifPresent(text -> shapes.add(pen.text(text, note, Anchor.START, noteStyle(), Role.SECONDARY)));
        return shapes;
    }

    private double noteAt(Quadrant quadrant) {
        return nameEnd(quadrant) + pen.px(GAP);
    }

    private double nameEnd(Quadrant quadrant) {
        return pen.px(NAME_AT) + pen.width(name(quadrant), nameStyle());
    }

    private String note(Quadrant quadrant, Form form) {
        String groups = form == Form.BRIEF ? pen.words().number(groups(quadrant)) : count(quadrant);
        return pen.words().text("matrix.note", groups, pen.words().text("quadrant." + quadrant.getLiteral() + ".rule"));
    }

    private String count(Quadrant quadrant) {
        return pen.words().text("matrix.count", groups(quadrant));
    }

    private long groups(Quadrant quadrant) {
        return model.marks().stream().filter(mark -> mark.quadrant() == quadrant).count();
    }

    private String name(Quadrant quadrant) {
        return pen.words().quadrant(quadrant);
    }

    private TextStyle nameStyle() {
        return pen.metrics().text(13).semibold();
    }

    private TextStyle noteStyle() {
        return pen.metrics().note();
    }
}
