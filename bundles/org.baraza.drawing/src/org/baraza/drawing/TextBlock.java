package org.baraza.drawing;

import java.util.List;
import java.util.stream.IntStream;

import org.baraza.drawing.Shape.Anchor;

/** Lines of text under each other, as a label or a tag carries them. */
record TextBlock(List<Line> lines, Pen pen) {

    /** Room above the middle of the first line, in shares of its size. */
    private static final double RISE = 0.55;
    /** Room below the middle of the last line, in shares of its size: long enough for descenders. */
    private static final double FALL = 0.65;

    record Line(String text, TextStyle style, Role role) {
    }

    double width() {
        return lines.stream().mapToDouble(line -> pen.width(line.text(), line.style())).max().orElse(0);
    }

    double rise() {
        return lines.getFirst().style().size() * RISE;
    }

    double height() {
        return middle(lines.size() - 1) + lines.getLast().style().size() * FALL;
    }

    /** From the top of the block to the middle of a line. */
    private double middle(int index) {
        return rise() + IntStream.rangeClosed(1, index).mapToDouble(i -> lines.get(i).style().lineHeight()).sum();
    }

    /** The texts in a box as large as this block, turned to the point that they belong to. */
    List<Shape> in(Box box, Point belongsTo, Role ground) {
        Anchor anchor = anchor(box, belongsTo);
        double x = switch (anchor) {
            case START -> box.x();
            case MIDDLE -> box.centre().x();
            case END -> box.right();
        };
        return IntStream.range(0, lines.size())
                .<Shape>mapToObj(i -> line(lines.get(i), new Point(x, box.y() + middle(i)), anchor).on(ground))
                .toList();
    }

    private static Anchor anchor(Box box, Point belongsTo) {
        if (belongsTo.x() <= box.x()) {
            return Anchor.START;
        }
        return belongsTo.x() >= box.right() ? Anchor.END : Anchor.MIDDLE;
    }

    private Shape.Text line(Line line, Point middle, Anchor anchor) {
        return pen.text(line.text(), middle, anchor, line.style(), line.role());
    }
}
