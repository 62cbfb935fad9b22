package org.baraza.ui.monitoring.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.StateGlyph;
import org.baraza.drawing.Stroke;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;

/** A tile laid out for a size: name, figure, bar of states, counts with their signs. */
public final class TileScene {

    /** Says that something was known later than it was stored. */
    private static final String CHANGED = "≠";
    private static final double MARGIN = 13;
    private static final double BAR_HEIGHT = 9;
    private static final double GLYPH = 13;
    private static final double BELOW_FIGURE = 4;
    private static final double SMALLEST_PIECE = 7;
    private static final double BETWEEN_COUNTS = 9;

    private final Tile tile;
    private final TileForm form;
    private final double width;
    private final Metrics metrics;
    private final TextMeasure measure;
    private final List<Shape> shapes = new ArrayList<>();

    private TileScene(Tile tile, TileForm form, double width, Metrics metrics, TextMeasure measure) {
        this.tile = tile;
        this.form = form;
        this.width = width;
        this.metrics = metrics;
        this.measure = measure;
    }

    public static double height(TileForm form, Metrics metrics) {
        return metrics.px(form.bottom());
    }

    /** The width at which nothing but the name is cut. */
    public static double narrowest(Tile tile, TileForm form, Metrics metrics, TextMeasure measure) {
        TileScene scene = new TileScene(tile, form, 0, metrics, measure);
        double figure = scene.writeFigure();
        return Math.max(form == TileForm.COMPACT ? figure : scene.writeWords(figure), scene.widest(
                form == TileForm.COMPACT ? scene.urgent() : tile.counts())) + metrics.px(MARGIN);
    }

    /** The width at which nothing at all is cut. */
    public static double comfortable(Tile tile, TileForm form, Metrics metrics, TextMeasure measure) {
        TileScene scene = new TileScene(tile, form, 0, metrics, measure);
        return Math.max(Math.max(narrowest(tile, form, metrics, measure), scene.widest(tile.counts()) + metrics.px(MARGIN)),
                scene.wholeName() + 2 * metrics.px(MARGIN) + scene.markOfChange());
    }

    public static Scene of(Tile tile, TileForm form, double width, boolean selected, Metrics metrics,
            TextMeasure measure) {
        return new TileScene(tile, form, width, metrics, measure).scene(selected);
    }

    private Scene scene(boolean selected) {
        double height = height(form, metrics);
        double edge = metrics.px(selected ? 2 : 1);
        shapes.add(new Shape.Rect(new Box(0, 0, width, height).inset(edge / 2), 0,
                Paint.of(Role.PAGE, Stroke.solid(selected ? Role.ACCENT : Role.HAIRLINE, edge))));
        List<String> name = form.nameLines() == 1 ? List.of(fitted(tile.name())) : nameInTwo();
        for (int i = 0; i < name.size(); i++) {
            text(name.get(i), metrics.px(MARGIN), form.places().name() + i * TileForm.line(), metrics.base(), Role.SECONDARY);
        }
        if (tile.changed()) {
            text(CHANGED, width - metrics.px(MARGIN) - measure.width(CHANGED, metrics.base()), form.places().name(),
                    metrics.base().semibold(), Role.TO_CONSIDER);
        }
        double end = writeFigure();
        bar();
        if (new TileScene(tile, form, width, metrics, measure).writeWords(end) + metrics.px(MARGIN) <= width) {
            writeWords(end);
        }
        writeCounts(counts());
        return new Scene(width, height, tile.detail(), List.of(Part.furniture(shapes)));
    }

    /** @return where the line ends */
    private double writeFigure() {
        return text(tile.figure(), metrics.px(MARGIN), form.places().figure(),
                metrics.text(form.places().figureSize()).semibold(), Role.TEXT);
    }

    private double writeWords(double figureEnd) {
        return text(tile.words(), figureEnd + metrics.px(5), form.places().figure() + BELOW_FIGURE, metrics.base(),
                Role.TEXT);
    }

    /** All of them where they fit, else those that want attention, and of the others what there is room for beside them. */
    private List<Tile.Count> counts() {
        List<Tile.Count> kept = tile.counts();
        if (form == TileForm.COMPACT && !fits(kept)) {
            kept = urgent();
            for (Tile.Count count : tile.counts()) {
                List<Tile.Count> before = kept;
                List<Tile.Count> more = tile.counts().stream().filter(one -> one == count || before.contains(one)).toList();
                if (!fits(more)) {
                    return before;
                }
                kept = more;
            }
        }
        return kept;
    }

    private boolean fits(List<Tile.Count> counts) {
        return lines(counts, width).size() <= form.countLines() && counts.stream().allMatch(
                count -> metrics.px(2 * MARGIN) + length(count) <= width);
    }

    private List<Tile.Count> urgent() {
        return tile.counts().stream().filter(count -> count.sign().filter(TileState::wantsAttention).isPresent()).toList();
    }

    /** Where the counts end if they are written in as many lines as the form has, in the order that they have. */
    private double widest(List<Tile.Count> counts) {
        return IntStream.rangeClosed(0, counts.size()).filter(first -> first == counts.size() || form.countLines() > 1)
                .mapToDouble(first -> Math.max(end(counts.subList(0, first)), end(counts.subList(first, counts.size()))))
                .min().orElseThrow();
    }

    private double end(List<Tile.Count> counts) {
        return metrics.px(MARGIN) + counts.stream().mapToDouble(this::length).sum()
                + metrics.px(BETWEEN_COUNTS) * Math.max(0, counts.size() - 1);
    }

    private double length(Tile.Count count) {
        return glyph(count).map(sign -> metrics.px(GLYPH + 3)).orElse(0.0) + measure.width(count.text(), metrics.base());
    }

    private static Optional<StateGlyph> glyph(Tile.Count count) {
        return count.sign().flatMap(TileState::glyph);
    }

    private List<List<Tile.Count>> lines(List<Tile.Count> counts, double room) {
        List<List<Tile.Count>> lines = new ArrayList<>();
        for (Tile.Count count : counts) {
            List<Tile.Count> line = lines.isEmpty() ? List.of() : lines.getLast();
            List<Tile.Count> longer = Stream.concat(line.stream(), Stream.of(count)).toList();
            if (!line.isEmpty() && end(longer) + metrics.px(MARGIN) <= room) {
                lines.removeLast();
                lines.add(longer);
            } else {
                lines.add(List.of(count));
            }
        }
        return lines;
    }

    private void writeCounts(List<Tile.Count> counts) {
        List<List<Tile.Count>> lines = form.countLines() == 1 ? List.of(counts) : lines(counts, width);
        for (int i = 0; i < lines.size(); i++) {
            write(lines.get(i), form.places().counts() + i * TileForm.line());
        }
    }

    private void write(List<Tile.Count> line, double middle) {
        double x = metrics.px(MARGIN);
        for (Tile.Count count : line) {
            double left = x;
            glyph(count).ifPresent(glyph -> shapes.addAll(
                    glyph.at(new Point(left + metrics.px(GLYPH / 2), metrics.px(middle)), metrics.px(GLYPH))));
            double end = x + length(count);
            text(count.text(), end - measure.width(count.text(), metrics.base()), middle, metrics.base(), Role.TEXT);
            x = end + metrics.px(BETWEEN_COUNTS);
        }
    }

    private void bar() {
        double left = metrics.px(MARGIN);
        double gap = metrics.px(2);
        double room = width - 2 * left;
        int whole = tile.bar().stream().mapToInt(Tile.Piece::size).sum();
        double free = room - gap * (tile.bar().size() - 1) - metrics.px(SMALLEST_PIECE) * tile.bar().size();
        double x = left;
        for (Tile.Piece piece : tile.bar()) {
            double length = metrics.px(SMALLEST_PIECE) + Math.max(0, free) * piece.size() / whole;
            shapes.addAll(piece(piece.state(),
                    new Box(Math.rint(x), Math.rint(metrics.px(form.places().bar())), Math.rint(x + length) - Math.rint(x),
                            Math.rint(metrics.px(BAR_HEIGHT)))));
            x += length + gap;
        }
    }

    private List<Shape> piece(TileState state, Box box) {
        Box inner = box.inset(0.5);
        return switch (state) {
            case FINISHED -> List.of(new Shape.Rect(box, 0, Paint.fill(Role.FINISHED)));
            case AHEAD -> List.of(new Shape.Rect(box, 0, Paint.fill(Role.AHEAD)));
            case LAGGING -> List.of(new Shape.Rect(box, 0, Paint.fill(Role.LAGGING)));
            case ON_TRACK -> List.of(new Shape.Rect(inner, 0,
                    Paint.of(Role.ON_TRACK_FILL, Stroke.solid(Role.ON_TRACK, 1))));
            case MISSING -> List.of(
                    new Shape.Hatch(box, metrics.px(5), metrics.px(2), Role.MISSING_GROUND, Role.MISSING_HATCH),
                    new Shape.Rect(inner, 0, Paint.edge(dashed(Role.MISSING))));
            case AWAITED -> List.of(new Shape.Rect(inner, 0, Paint.of(Role.CHROME, Stroke.solid(Role.FIELD_EDGE, 1))));
            case NOT_STARTED -> List.of(new Shape.Rect(inner, 0, Paint.edge(dashed(Role.NOT_STARTED))));
        };
    }

    private Stroke dashed(Role role) {
        return Stroke.dashed(role, 1, metrics.px(3), metrics.px(2));
    }

    private double text(String text, double x, double middle, TextStyle style, Role role) {
        shapes.add(new Shape.Text(text, new Point(x, metrics.px(middle) + style.drop()), Shape.Anchor.START, style,
                role));
        return x + measure.width(text, style);
    }

    /** The first line takes the words that it has room for. */
    private List<String> nameInTwo() {
        String name = tile.name();
        int end = gaps(name).filter(gap -> measure.width(name.substring(0, gap), metrics.base()) <= roomForName()).max()
                .orElse(0);
        return measure.width(name, metrics.base()) <= roomForName() || end == 0 ? List.of(fitted(name))
                : List.of(name.substring(0, end).strip(), fitted(name.substring(end).strip()));
    }

    /** The width of the whole name in as many lines as the form has. */
    private double wholeName() {
        String name = tile.name();
        return IntStream.concat(IntStream.of(name.length()), gaps(name).filter(gap -> form.nameLines() > 1))
                .mapToDouble(gap -> Math.max(measure.width(name.substring(0, gap).strip(), metrics.base()),
                        measure.width(name.substring(gap).strip(), metrics.base()))).min().orElseThrow();
    }

    private static IntStream gaps(String name) {
        return IntStream.range(1, name.length()).filter(at -> name.charAt(at) == ' ');
    }

    private String fitted(String text) {
        return Fit.within(text, roomForName(), part -> measure.width(part, metrics.base()));
    }

    private double roomForName() {
        return width - 2 * metrics.px(MARGIN) - markOfChange();
    }

    private double markOfChange() {
        return tile.changed() ? metrics.px(MARGIN) + measure.width(CHANGED, metrics.base()) : 0;
    }
}
