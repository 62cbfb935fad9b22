package org.baraza.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.baraza.drawing.Label.Side;
import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.MatrixModel.Past;
import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.Shape.Rect;
import org.baraza.drawing.TextBlock.Line;

/** The texts inside the plot: names of groups, dates of the selection's trail, the primary line's words, the moment. */
final class MatrixLabels {

    private static final double GAP = 5;
    private static final double LEADER = 48;
    /** A leader line for a name that would be dropped else. */
    private static final double FARTHER = 96;
    private static final double DATE_GAP = 7;
    private static final double EDGE = 4;
    private static final double MARGIN = 8;
    /** How many arrangements are tried with so many names: fewer, the more there are. */
    private static final int MOST_TRIES = 40;
    private static final int SEARCH = 6000;
    private static final int CROWD = 100;
    private static final int IN_CROWD = 2;
    private static final int NAMELESS = 20;
    private static final int OVER_LINE = 2;
    private static final int SELDOM_OVER_LINE = 8;
    private static final int MISLEADING = 2;
    private static final List<Side> ALL = List.of(Side.values());
    private static final List<Side> DATES = List.of(Side.BELOW, Side.ABOVE, Side.BELOW_LEFT, Side.BELOW_RIGHT,
            Side.ABOVE_LEFT, Side.ABOVE_RIGHT);

    private final MatrixModel model;
    private final MatrixPlot plot;
    private final MatrixTrails trails;
    private final List<PlacedMark> marks;
    private final Pen pen;
    private final List<Segment> trailLines;
    private final List<Box> taken;
    private final List<Segment> lines;
    private final Map<PlacedMark, List<Segment>> neighbourhoods = new IdentityHashMap<>();
    private final Map<PlacedMark, Wordings> wordings = new IdentityHashMap<>();
    private final Arrangement names;

    MatrixLabels(MatrixModel model, MatrixPlot plot, MatrixTrails trails, List<PlacedMark> marks, Pen pen) {
        this.model = model;
        this.plot = plot;
        this.trails = trails;
        this.marks = marks;
        this.pen = pen;
        this.trailLines = marks.stream().flatMap(mark -> trails.lines(mark.mark()).stream()).toList();
        this.taken = Stream.concat(obstacles(), momentBox().stream()).toList();
        this.lines = lines();
        marks.forEach(mark -> neighbourhoods.put(mark, neighbourhood(mark)));
        marks.forEach(mark -> wordings.put(mark, wordings(mark)));
        this.names = fullest();
    }

    /** The names first, then the primary line's words in what is left. */
    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        momentBox().ifPresent(box ->
            shapes.addAll(momentBlock().orElseThrow().in(box, box.centre(), ground(box.centre()))));
        shapes.addAll(names.shapes());
        shapes.addAll(primaryWords(names.placement()));
        return shapes;
    }

    /** The chosen group's name, to be drawn over the marks of all others where it found no room between them. */
    List<Shape> overMarks() {
        return marks.stream().filter(mark -> model.isSelected(mark.mark()) && names.troubles().get(mark) >= NAMELESS)
                .flatMap(mark -> tag(mark).stream()).toList();
    }

    private List<Shape> tag(PlacedMark mark) {
        TextBlock block = new MarkNames(mark.mark(), true, pen).whole().findFirst().orElseThrow();
        LabelPlacement besideIt = new LabelPlacement(plot.frame().inset(pen.px(2 * EDGE)),
                mark.look().obstacles(mark.place()), List.of(), List.of());
        return besideIt.near(label(mark, block, 0)).map(placed -> {
            List<Shape> shapes = new ArrayList<>();
            shapes.add(new Rect(placed.box().inset(-pen.px(EDGE)), pen.px(2), Paint.of(Role.PAGE, pen.solid(Role.FIELD_EDGE, 1))));
            shapes.addAll(block.in(placed.box(), mark.place(), Role.PAGE));
            return shapes;
        }).orElseGet(List::of);
    }

    /** Names and dates in their places, and what each mark had to put up with. */
    private record Arrangement(LabelPlacement placement, List<Shape> shapes, Map<PlacedMark, Integer> troubles) {

        int trouble() {
            return troubles.values().stream().mapToInt(Integer::intValue).sum();
        }

        boolean isFull() {
            return troubles.values().stream().noneMatch(trouble -> trouble >= NAMELESS);
        }
    }

    /** Whole names over the thinner cut line, if that leaves room for all others. */
    private Arrangement fullest() {
        if (marks.size() > CROWD) {
            return fullest(SELDOM_OVER_LINE);
        }
        Arrangement whole = fullest(OVER_LINE);
        return whole.isFull() ? whole : Stream.of(whole, fullest(SELDOM_OVER_LINE))
                .min(Comparator.comparing(Arrangement::trouble)).orElseThrow();
    }

    /**
     * The selection chooses its place first, then all others by rank. As long as some have to put up with a poor place or
     * with none, those choose sooner the next time; the arrangement with the least trouble is taken. Crowds are not worth
     * it.
     */
    private Arrangement fullest(int overLine) {
        Map<PlacedMark, Integer> blame = new IdentityHashMap<>();
        Arrangement best = arranged(byRank(), true, overLine);
        Arrangement last = best;
        for (int tries = tries(); tries > 0 && best.trouble() > 0; tries--) {
            last.troubles().forEach((mark, trouble) -> blame.merge(mark, trouble, Integer::sum));
            last = arranged(byRank().sorted(Comparator.comparing(mark -> -blame.get(mark))), false, overLine);
            best = last.trouble() < best.trouble() ? last : best;
        }
        return best;
    }

    /** None while marks move in a replay. */
    private int tries() {
        return model.moment().isPresent() ? 0 : Math.min(MOST_TRIES, SEARCH / Math.max(1, marks.size() * marks.size()));
    }

    private Arrangement arranged(Stream<PlacedMark> order, boolean datesFirst, int overLine) {
        LabelPlacement placement = new LabelPlacement(plot.frame().inset(pen.px(EDGE)), taken, lines,
                List.of(plot.primaryLine()), List.of(plot.currentLine()));
        List<Shape> shapes = new ArrayList<>();
        Map<PlacedMark, Integer> troubles = new IdentityHashMap<>();
        order.sorted(Comparator.comparing(mark -> !model.isSelected(mark.mark()))).forEach(mark -> {
            troubles.put(mark, name(placement, mark, shapes, overLine));
            shapes.addAll(datesFirst ? dates(placement, mark.mark()) : List.of());
        });
        if (!datesFirst) {
            selection().forEach(mark -> shapes.addAll(dates(placement, mark)));
        }
        return new Arrangement(placement, shapes, troubles);
    }

    private Stream<PlacedMark> byRank() {
        return marks.stream().sorted(Comparator.comparing(mark -> mark.mark().number().orElse(Integer.MAX_VALUE)));
    }

    private Stream<Box> obstacles() {
        Stream<Box> shown = marks.stream().flatMap(mark -> mark.look().obstacles(mark.place()).stream());
        return Stream.concat(shown, marks.stream().flatMap(mark -> trails.dots(mark.mark()).stream()));
    }

    private List<Segment> lines() {
        Stream<Segment> stems = marks.stream().filter(PlacedMark::isFannedOut).map(PlacedMark::stem);
        Stream<Segment> trail = selection().flatMap(mark -> trails.lines(mark).stream());
        return Stream.concat(stems, trail).toList();
    }

    private Stream<Mark> selection() {
        return marks.stream().map(PlacedMark::mark).filter(model::isSelected);
    }

    /** @return how far its place is from the best that a name can have */
    private int name(LabelPlacement placement, PlacedMark mark, List<Shape> shapes, int overLine) {
        Optional<Choice> choice = choice(placement, wordings.get(mark), overLine);
        choice.ifPresent(chosen -> {
            placement.take(chosen.placed());
            shapes.addAll(shapes(chosen.placed(), chosen.block()));
        });
        return choice.map(Choice::trouble).orElse(NAMELESS);
    }

    /** A name in its place. */
    private record Choice(PlacedLabel placed, TextBlock block, int trouble) {
    }

    /** How a name may be told, and how far that is from the best. */
    private record Way(int trouble, Map<Label, TextBlock> labels, Function<Label, Optional<PlacedLabel>> placing) {
    }

    /**
     * A name in two lines beside its mark is told sooner than one at the end of a leader line or its beginning alone, and
     * a place that could be another mark's is as bad. Before either it lies over the thinner cut line: from the last row
     * a whole name beside its mark is read most easily.
     */
    private Optional<Choice> choice(LabelPlacement placement, Wordings wordings, int overLine) {
        Stream<Way> ways = Stream.of(
                new Way(0, wordings.whole(), placement::near), new Way(overLine, wordings.whole(), placement::over),
                new Way(3, wordings.whole(), placement::afar), new Way(3, wordings.begun(), placement::near),
                new Way(5, wordings.begun(), placement::afar), new Way(7, wordings.farther(), placement::afar),
                new Way(9, wordings.begun(), placement::over)).sorted(Comparator.comparing(Way::trouble));
        Optional<Choice> best = Optional.empty();
        for (Way way : ways.limit(marks.size() > CROWD ? IN_CROWD : Integer.MAX_VALUE).toList()) {
            int enough = best.map(Choice::trouble).orElse(NAMELESS);
            best = enough <= way.trouble() ? best : Stream.concat(best.stream(), choices(way))
                    .min(Comparator.comparingInt(Choice::trouble));
        }
        return best;
    }

    private Stream<Choice> choices(Way way) {
        return way.labels().entrySet().stream().flatMap(entry -> way.placing().apply(entry.getKey()).stream()
                .map(placed -> new Choice(placed, entry.getValue(), way.trouble() + MISLEADING * misleads(placed))));
    }

    /** How many things make a name look like that of another mark, or of a mark of another quadrant. */
    private int misleads(PlacedLabel placed) {
        boolean astray = model.quadrantAt(plot.position(placed.box().centre()))
                != model.quadrantAt(plot.position(placed.label().anchor()));
        return (int) placed.crossings() + (astray ? 1 : 0);
    }

    /** What the label of a mark may say, best first: its name, or if need be only how it begins. */
    private record Wordings(Map<Label, TextBlock> whole, Map<Label, TextBlock> begun, Map<Label, TextBlock> farther) {
    }

    private Wordings wordings(PlacedMark mark) {
        MarkNames names = new MarkNames(mark.mark(), model.isSelected(mark.mark()), pen);
        return new Wordings(labels(mark, names.whole(), LEADER), labels(mark, names.begun(), LEADER),
                labels(mark, Stream.concat(names.whole(), names.begun()), FARTHER));
    }

    private Map<Label, TextBlock> labels(PlacedMark mark, Stream<TextBlock> blocks, double leader) {
        Map<Label, TextBlock> labels = new LinkedHashMap<>();
        blocks.forEach(block -> labels.put(label(mark, block, leader), block));
        return labels;
    }

    private Label label(PlacedMark mark, TextBlock block, double leader) {
        List<Segment> avoid = Stream.concat(trailLines.stream(),
                marks.stream().filter(other -> other != mark).flatMap(other -> neighbourhoods.get(other).stream())).toList();
        return new Label(mark.mark().id(), mark.place(), mark.look().reach() + pen.px(GAP), block.width(),
                block.height(), block.rise(), ALL, pen.px(leader), avoid);
    }

    /** Where a label would seem to be that of this mark. */
    private List<Segment> neighbourhood(PlacedMark mark) {
        Point place = mark.place();
        double aside = mark.look().reach() + pen.px(LEADER / 4);
        double along = mark.look().reach() * 0.45;
        return List.of(new Segment(place.plus(-aside, -along), place.plus(aside, -along)),
                new Segment(place.plus(-aside, along), place.plus(aside, along)));
    }

    private List<Shape> shapes(PlacedLabel placed, TextBlock block) {
        List<Shape> shapes = new ArrayList<>();
        placed.leader().ifPresent(leader ->
            shapes.add(Polyline.of(pen.solid(Role.FIELD_EDGE, 1), edge(placed.label(), leader.from()), leader.to())));
        shapes.addAll(block.in(placed.box(), placed.label().anchor(), ground(placed.box().centre())));
        return shapes;
    }

    /** A leader begins at the very mark: a short one that stops before it looks like a dash of the name. */
    private Point edge(Label label, Point foot) {
        double back = pen.px(GAP) / label.clearance();
        return foot.plus((label.anchor().x() - foot.x()) * back, (label.anchor().y() - foot.y()) * back);
    }

    private List<Shape> dates(LabelPlacement placement, Mark mark) {
        return model.isSelected(mark) ? trails.past(mark).flatMap(past -> date(placement, past).stream()).toList()
                : List.of();
    }

    private List<Shape> date(LabelPlacement placement, Past past) {
        String text = pen.words().quarterOfYear(past.date());
        TextBlock block = new TextBlock(List.of(new Line(text, pen.metrics().note(), Role.SECONDARY)), pen);
        Label label = new Label(text, plot.point(past.at()), pen.px(DATE_GAP), block.width(), block.height(),
                block.rise(), DATES, 0, List.of());
        return placement.place(label).map(placed -> shapes(placed, block)).orElse(List.of());
    }

    /** Just above the primary line, as far right as there is room; left out if there is none. */
    private List<Shape> primaryWords(LabelPlacement placement) {
        Line words = new Line(pen.words().text("matrix.primary-line"), pen.metrics().note(), Role.SECONDARY);
        TextBlock block = new TextBlock(List.of(words), pen);
        double y = plot.cutY() - block.height() - pen.px(EDGE);
        return slideLeft(block.width())
                .mapToObj(x -> new Box(x, y, block.width(), block.height()))
                .filter(placement::isFree).findFirst()
                .map(box -> block.in(box, new Point(box.right(), y), ground(box.centre())))
                .orElse(List.of());
    }

    private DoubleStream slideLeft(double width) {
        double from = plot.frame().right() - pen.px(MARGIN) - width;
        return DoubleStream.iterate(from, x -> x >= plot.frame().x() + pen.px(MARGIN), x -> x - pen.px(MARGIN));
    }

    private Optional<TextBlock> momentBlock() {
        TextStyle large = pen.metrics().text(32).semibold();
        return model.moment().map(text -> new TextBlock(List.of(new Line(text, large, Role.PLACEHOLDER)), pen));
    }

    /** The corner, Drop's first, that covers the fewest marks. */
    private Optional<Box> momentBox() {
        return momentBlock().map(block -> corners(block.width(), block.height())
                .min(Comparator.comparingLong(box -> obstacles().filter(box::overlaps).count())).orElseThrow());
    }

    private Stream<Box> corners(double width, double height) {
        Box inner = plot.frame().inset(pen.px(2 * MARGIN));
        double right = inner.right() - width;
        double lower = inner.bottom() - height;
        return Stream.of(new Box(inner.x(), lower, width, height), new Box(right, lower, width, height),
                new Box(right, inner.y(), width, height), new Box(inner.x(), inner.y(), width, height));
    }

    private Role ground(Point point) {
        return QuadrantGlyph.of(model.quadrantAt(plot.position(point))).tint();
    }
}
