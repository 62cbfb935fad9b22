package org.baraza.ui.stakeholders.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.Shape.Rect;
import org.baraza.drawing.Stroke;
import org.baraza.drawing.Target;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Fit;
import org.baraza.ui.stakeholders.internal.Messages;
import org.baraza.ui.stakeholders.internal.model.MatrixLook.Unplaced;
import org.eclipse.osgi.util.NLS;

/**
 * The strip under the matrix in which the groups lie that have no place yet, each a chip, in rows; beside them, on the
 * left, there may be room for something else. Where they are many it shows some rows, with the selected group among them,
 * and leaves the matrix its room.
 */
final class Tray {

    private static final double MARGIN = 16;
    private static final double CHIP_HEIGHT = 26;
    private static final double CHIP_PADDING = 11;
    private static final double GAP = 8;
    private static final double WORDS = 20;
    /** Of the height of the surface. */
    private static final double LARGEST_SHARE = 0.3;

    private final Metrics metrics;
    private final TextMeasure measure;
    private final double width;
    private final Foot foot;
    private final List<Chip> chips = new ArrayList<>();
    private final boolean wordsAbove;
    private final int shown;
    private int rows;

    /** A group and where it lies, measured from the left end of the first row. */
    private record Chip(Unplaced group, int row, double x, double width) {
    }

    Tray(List<Unplaced> groups, Extent extent, Metrics metrics, TextMeasure measure) {
        this.foot = extent.foot();
        this.metrics = metrics;
        this.measure = measure;
        this.width = extent.width();
        this.wordsAbove = !fitsBesideWords(groups);
        layOut(groups);
        double room = extent.height() * LARGEST_SHARE - above() - px(GAP);
        this.shown = Math.min(rows, Math.max(1, (int) (room / px(CHIP_HEIGHT + GAP))));
    }

    /** 0 if nothing lies in it or beside it. */
    double height() {
        double needed = chips.isEmpty() ? 0
                : above() + px(2 * GAP) + shown * px(CHIP_HEIGHT) + (shown - 1) * px(GAP) + px(2);
        return Math.max(needed, foot.height());
    }

    /** @param top where the tray begins on its surface */
    List<Part> parts(double top, Optional<String> selected) {
        List<Part> parts = new ArrayList<>();
        if (height() > 0) {
            int first = firstShown(selected);
            parts.add(Part.furniture(ground(top, first)));
            chips.forEach(chip -> parts.add(chip.row() < first || chip.row() >= first + shown ? unseen(chip, top)
                    : part(chip, box(chip, first, top), selected.filter(chip.group().id()::equals).isPresent())));
        }
        return parts;
    }

    /** The row of the selected group is among those that are seen. */
    private int firstShown(Optional<String> selected) {
        int row = chips.stream().filter(chip -> selected.filter(chip.group().id()::equals).isPresent()).findFirst()
                .map(Chip::row).orElse(0);
        return Math.min(Math.max(0, row - shown + 1), rows - shown);
    }

    private Box box(Chip chip, int first, double top) {
        return new Box(chip.x(), top + firstRow() + (chip.row() - first) * px(CHIP_HEIGHT + GAP), chip.width(),
                px(CHIP_HEIGHT));
    }

    /** Keys and screen readers come to it; then it is seen. */
    private Part unseen(Chip chip, double top) {
        return Part.of(target(chip, new Box(chip.x(), top, 0, 0)), List.of());
    }

    /** Room that the words need above the chips. */
    private double above() {
        return wordsAbove ? px(WORDS) : 0;
    }

    private boolean fitsBesideWords(List<Unplaced> groups) {
        double needed = groups.stream().mapToDouble(group -> chipWidth(group) + px(GAP)).sum();
        return besideWords() + needed <= width - px(MARGIN) + px(GAP);
    }

    private double besideWords() {
        return foot.width() + px(MARGIN) + Math.max(measure.width(Messages.Tray_title, title()),
                measure.width(Messages.Tray_hint, metrics.note())) + px(MARGIN);
    }

    private double chipWidth(Unplaced group) {
        return measure.width(group.name(), metrics.base().semibold()) + px(2 * CHIP_PADDING);
    }

    private void layOut(List<Unplaced> groups) {
        double start = wordsAbove ? foot.width() + px(MARGIN) : besideWords();
        double x = start;
        for (Unplaced group : groups) {
            double chip = Math.min(chipWidth(group),
                    Math.max(px(CHIP_HEIGHT), width - start - px(MARGIN)));
            if (rows == 0 || x + chip > width - px(MARGIN)) {
                x = start;
                rows++;
            }
            chips.add(new Chip(group, rows - 1, x, chip));
            x += chip + px(GAP);
        }
    }

    private List<Shape> ground(double top, int first) {
        Stroke edge = Stroke.solid(Role.HAIRLINE, 1);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Rect(new Box(0, top, width, height()), 0, Paint.fill(Role.BAR)));
        shapes.add(Polyline.of(edge, new Point(0, top + 0.5), new Point(width, top + 0.5)));
        if (!chips.isEmpty()) {
            shapes.addAll(words(top, first));
            if (foot.width() > 0) {
                double x = Math.floor(foot.width()) + 0.5;
                shapes.add(Polyline.of(edge, new Point(x, top + px(GAP)), new Point(x, top + height() - px(GAP))));
            }
        }
        return shapes;
    }

    /** Beside the first row of chips, or above it in one line, of which the hint goes first where room is short. */
    private List<Shape> words(double top, int first) {
        double left = foot.width() + px(MARGIN);
        double middle = top + firstRow() + px(CHIP_HEIGHT) / 2;
        if (!wordsAbove) {
            return List.of(text(Messages.Tray_title, left, middle - px(8), title(), Role.TEXT),
                    text(Messages.Tray_hint, left, middle + px(8), metrics.note(), Role.SECONDARY));
        }
        double line = top + firstRow() - px(WORDS) / 2 - px(2);
        double end = left + measure.width(Messages.Tray_title, title()) + px(GAP);
        Shape title = text(Messages.Tray_title, left, line, title(), Role.TEXT);
        Stream<Shape> hint = hints(first).filter(words -> end + measure.width(words, metrics.note()) <= width).limit(1)
                .map(words -> text(words, end, line, metrics.note(), Role.SECONDARY));
        return Stream.concat(Stream.of(title), hint).toList();
    }

    /** What to do with the chips, and how many of them are not seen; where room is short that alone. */
    private Stream<String> hints(int first) {
        long seen = chips.stream().filter(chip -> chip.row() >= first && chip.row() < first + shown).count();
        return seen == chips.size() ? Stream.of(Messages.Tray_hint)
                : Stream.of(Messages.Tray_some, Messages.Tray_few).map(words -> NLS.bind(words, seen, chips.size()));
    }

    /** Where the first row of chips begins; a single one stands in the middle of the strip. */
    private double firstRow() {
        return above() + (shown == 1 ? (height() - above() - px(CHIP_HEIGHT)) / 2 + px(1) : px(GAP) + px(2));
    }

    private Shape text(String text, double left, double middle, TextStyle style, Role role) {
        return new Shape.Text(text, new Point(left, middle + style.drop()), Anchor.START, style, role);
    }

    private Part part(Chip chip, Box box, boolean selected) {
        String name = chip.group().name();
        TextStyle style = selected ? metrics.base().semibold() : metrics.base();
        Paint paint = selected ? Paint.of(Role.SELECTION, Stroke.solid(Role.ACCENT, px(2)))
                : Paint.of(Role.PAGE, Stroke.dashed(Role.FIELD_EDGE, px(1), px(3), px(2)));
        Shape text = new Shape.Text(
                Fit.within(name, box.width() - px(CHIP_PADDING), part -> measure.width(part, style)),
                box.centre().plus(0, style.drop()), Anchor.MIDDLE, style, Role.TEXT);
        return Part.of(target(chip, box), List.of(new Rect(box.inset(1), px(2), paint), text));
    }

    private static Target target(Chip chip, Box box) {
        String name = chip.group().name();
        return new Target(chip.group().id(), box, NLS.bind(Messages.Tray_spoken, name),
                NLS.bind(Messages.Tray_tooltip, name));
    }

    private TextStyle title() {
        return metrics.base().semibold();
    }

    private double px(double length) {
        return metrics.px(length);
    }
}
