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
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.drawing.Label.Side;
import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.MatrixModel.Past;
import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.TextBlock.Line;

/** The texts inside the plot: names of groups, dates of the selection's trail, the primary line's words, the moment. */
final class MatrixLabels {

    private static final double GAP = 5;
    private static final double LEADER = 48;
    private static final double DATE_GAP = 7;
    private static final double EDGE = 4;
    private static final double MARGIN = 8;
    private static final int LONG_NAME = 26;
    private static final List<Side> ALL = List.of(Side.values());
    private static final List<Side> DATES = List.of(Side.BELOW, Side.ABOVE, Side.BELOW_LEFT, Side.BELOW_RIGHT,
            Side.ABOVE_LEFT, Side.ABOVE_RIGHT);

    private final MatrixModel model;
    private final MatrixPlot plot;
    private final MatrixTrails trails;
    private final List<PlacedMark> marks;
    private final Pen pen;
    private final List<Segment> trailLines;
    private final Map<PlacedMark, Segment> neighbourhoods = new IdentityHashMap<>();

    MatrixLabels(MatrixModel model, MatrixPlot plot, MatrixTrails trails, List<PlacedMark> marks, Pen pen) {
        this.model = model;
        this.plot = plot;
        this.trails = trails;
        this.marks = marks;
        this.pen = pen;
        this.trailLines = marks.stream().flatMap(mark -> trails.lines(mark.mark()).stream()).toList();
        marks.forEach(mark -> neighbourhoods.put(mark, neighbourhood(mark)));
    }

    /** Selection first, then by rank; the primary line's words take what is left. */
    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        Optional<Box> moment = momentBox();
        moment.ifPresent(box -> shapes.addAll(momentBlock().orElseThrow().in(box, box.centre(), ground(box.centre()))));
        List<Box> taken = Stream.concat(obstacles(), moment.stream()).toList();
        LabelPlacement placement = new LabelPlacement(plot.frame().inset(pen.px(EDGE)), taken, lines(),
                List.of(plot.currentLine()));
        inOrder().forEach(mark -> {
            shapes.addAll(name(placement, mark));
            shapes.addAll(dates(placement, mark.mark()));
        });
        shapes.addAll(primaryWords(placement));
        return shapes;
    }

    private Stream<PlacedMark> inOrder() {
        return marks.stream().sorted(Comparator.<PlacedMark, Boolean>comparing(mark -> !model.isSelected(mark.mark()))
                .thenComparing(mark -> mark.mark().number().orElse(Integer.MAX_VALUE)));
    }

    private Stream<Box> obstacles() {
        Stream<Box> shown = marks.stream().flatMap(mark -> mark.look().obstacles(mark.place()).stream());
        return Stream.concat(shown, marks.stream().flatMap(mark -> trails.dots(mark.mark()).stream()));
    }

    private List<Segment> lines() {
        Stream<Segment> stems = marks.stream().filter(PlacedMark::isFannedOut).map(PlacedMark::stem);
        Stream<Segment> trail = selection().flatMap(mark -> trails.lines(mark).stream());
        return Stream.of(Stream.of(plot.primaryLine()), stems, trail).flatMap(lines -> lines).toList();
    }

    private Stream<Mark> selection() {
        return marks.stream().map(PlacedMark::mark).filter(model::isSelected);
    }

    /** A name in two lines beside its mark is told sooner than one at the end of a leader line. */
    private List<Shape> name(LabelPlacement placement, PlacedMark mark) {
        Map<Label, TextBlock> labels = new LinkedHashMap<>();
        wordings(mark.mark()).forEach(block -> labels.put(label(mark, block), block));
        return Stream.<Function<Label, Optional<PlacedLabel>>>of(placement::placeNear, placement::place)
                .flatMap(placing -> labels.keySet().stream().flatMap(label -> placing.apply(label).stream()))
                .findFirst().map(placed -> shapes(placed, labels.get(placed.label()))).orElse(List.of());
    }

    private Label label(PlacedMark mark, TextBlock block) {
        List<Segment> avoid = Stream.concat(trailLines.stream(),
                marks.stream().filter(other -> other != mark).map(neighbourhoods::get)).toList();
        return new Label(mark.mark().id(), mark.place(), mark.look().reach() + pen.px(GAP), block.width(),
                block.height(), block.rise(), ALL, pen.px(LEADER), avoid);
    }

    /** Where a label would seem to be that of this mark. */
    private Segment neighbourhood(PlacedMark mark) {
        double reach = mark.look().reach() + pen.px(LEADER / 4);
        return new Segment(mark.place().plus(-reach, 0), mark.place().plus(reach, 0));
    }

    /** What a label may say, best first: where room is short, the dashed ring alone tells a non-user. */
    private Stream<TextBlock> wordings(Mark mark) {
        TextStyle style = model.isSelected(mark) ? pen.metrics().base().semibold() : pen.metrics().base();
        Line name = new Line(mark.name(), style, Role.TEXT);
        Line nonUser = new Line(pen.words().text("mark.non-user"), pen.metrics().note(), Role.SECONDARY);
        Stream<List<Line>> full = mark.nonUser() ? Stream.of(List.of(name, nonUser)) : Stream.of();
        Stream<List<Line>> broken = halves(mark.name())
                .map(halves -> halves.stream().map(half -> new Line(half, style, Role.TEXT)).toList()).stream();
        Stream<List<Line>> cut = shortened(mark.name()).map(begun -> List.of(new Line(begun, style, Role.TEXT))).stream();
        return Stream.of(full, Stream.of(List.of(name)), broken, cut).flatMap(wordings -> wordings)
                .map(lines -> new TextBlock(lines, pen));
    }

    /** The beginning of a long name, which the table and the tooltip tell in full. */
    private static Optional<String> shortened(String name) {
        return name.length() <= LONG_NAME ? Optional.empty()
                : Optional.of(name.substring(0, Math.max(LONG_NAME / 2, name.lastIndexOf(' ', LONG_NAME))).strip() + "…");
    }

    /** A name of several words in two lines, as equal as it goes. */
    private static Optional<List<String>> halves(String name) {
        return IntStream.range(1, Math.max(1, name.length() - 1)).filter(i -> name.charAt(i) == ' ').boxed()
                .min(Comparator.comparingInt(i -> Math.abs(name.length() - 2 * i)))
                .map(i -> List.of(name.substring(0, i), name.substring(i + 1)));
    }

    private List<Shape> shapes(PlacedLabel placed, TextBlock block) {
        List<Shape> shapes = new ArrayList<>();
        placed.leader().ifPresent(leader ->
            shapes.add(Polyline.of(pen.solid(Role.FIELD_EDGE, 1), leader.from(), leader.to())));
        shapes.addAll(block.in(placed.box(), placed.label().anchor(), ground(placed.box().centre())));
        return shapes;
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
