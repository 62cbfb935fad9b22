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

    /** Height that both bands above the plot, or both below it, need. */
    double height(MatrixPlot plot, Quadrant left, Quadrant right) {
        boolean oneRow = bands(plot, left, right).stream().allMatch(this::fitsOneRow);
        return pen.px(oneRow ? ROW : 2 * ROW);
    }

    /** @param middle of the first row */
    List<Shape> shapes(MatrixPlot plot, Quadrant left, Quadrant right, double middle) {
        boolean oneRow = bands(plot, left, right).stream().allMatch(this::fitsOneRow);
        return bands(plot, left, right).stream().flatMap(band -> shapes(band, middle, oneRow).stream()).toList();
    }

    private List<Band> bands(MatrixPlot plot, Quadrant left, Quadrant right) {
        double from = plot.frame().x();
        double earliest = from + nameEnd(left) + pen.px(2 * GAP);
        double latest = plot.frame().right() - nameEnd(right);
        double parting = Math.max(earliest, Math.min(plot.cutX() + pen.px(9), latest));
        return List.of(new Band(left, from, parting - pen.px(GAP / 2)), new Band(right, parting, plot.frame().right()));
    }

    private List<Shape> shapes(Band band, double middle, boolean oneRow) {
        QuadrantGlyph glyph = QuadrantGlyph.of(band.quadrant());
        Point start = new Point(band.from(), middle);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(glyph.filled(start.plus(pen.px(8), 0), pen.px(GLYPH)));
        shapes.add(pen.text(name(band.quadrant()), start.plus(pen.px(NAME_AT), 0), Anchor.START, nameStyle(),
                glyph.text()));
        Point note = oneRow ? start.plus(noteAt(band), pen.px(0.5)) : start.plus(pen.px(NAME_AT), pen.px(ROW));
        double room = band.to() - note.x();
        notes(band.quadrant()).filter(text -> pen.width(text, noteStyle()) <= room).findFirst()
                .ifPresent(text -> shapes.add(pen.text(text, note, Anchor.START, noteStyle(), Role.SECONDARY)));
        return shapes;
    }

    private boolean fitsOneRow(Band band) {
        String full = notes(band.quadrant()).findFirst().orElseThrow();
        return band.from() + noteAt(band) + pen.width(full, noteStyle()) <= band.to();
    }

    private double noteAt(Band band) {
        return nameEnd(band.quadrant()) + pen.px(GAP);
    }

    private double nameEnd(Quadrant quadrant) {
        return pen.px(NAME_AT) + pen.width(name(quadrant), nameStyle());
    }

    /** What a band may say, fullest first. */
    private Stream<String> notes(Quadrant quadrant) {
        long count = model.marks().stream().filter(mark -> mark.quadrant() == quadrant).count();
        String groups = pen.words().text("matrix.count", count);
        String rule = pen.words().text("quadrant." + quadrant.getLiteral() + ".rule");
        return Stream.of(pen.words().text("matrix.note", groups, rule), groups);
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
