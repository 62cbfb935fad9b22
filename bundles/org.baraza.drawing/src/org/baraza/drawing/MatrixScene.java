package org.baraza.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.baraza.drawing.FanOut.Spot;
import org.baraza.drawing.MatrixModel.Mark;
import org.baraza.drawing.Shape.Rect;
import org.baraza.model.catalogue.Quadrant;

/** The stakeholder matrix laid out for a size: its drawing, at rest and while a mark is dragged, and what is where. */
public final class MatrixScene {

    private static final double LEFT = 50;
    private static final double RIGHT = 12;
    private static final double ABOVE_BAND = 6;
    private static final double BESIDE_BAND = 10;
    private static final double AXIS_ROW = 34;
    private static final double END_OF_AXIS = 12;
    /** Plain marks, 23 pixels wide, fan out when they are closer than 16. */
    private static final double CROWDED = 16.0 / 23;
    /** Side of the square that a mark of full size has to itself on average, in pixels of the look. */
    private static final double ROOM = 48;
    private static final double LEAST_SIZE = 0.4;
    private static final double LEAST_NUMBERED = 0.7;

    private final MatrixModel model;
    private final double width;
    private final double height;
    private final Zoom zoom;
    private final Pen pen;
    private final MatrixBands bands;
    private final MatrixPlot plot;
    private final List<PlacedMark> marks;
    /** Placed once: they stay while a mark is dragged. */
    private final List<Shape> trailsAndLabels;
    private final List<Shape> nameOverMarks;

    private MatrixScene(MatrixModel model, Zoom zoom, double width, double height, Pen pen) {
        this.model = model;
        this.zoom = zoom;
        this.width = width;
        this.height = height;
        this.pen = pen;
        this.bands = new MatrixBands(model, pen);
        this.plot = plot();
        this.marks = placed();
        MatrixTrails trails = new MatrixTrails(model, plot, pen);
        MatrixLabels labels = new MatrixLabels(model, plot, trails, marks, pen);
        this.trailsAndLabels = trailsAndLabels(trails, labels);
        this.nameOverMarks = labels.overMarks();
    }

    /**
     * @param width of the drawing in pixels
     * @param height of the drawing in pixels
     */
    public static MatrixScene of(MatrixModel model, double width, double height, Metrics metrics, TextMeasure measure) {
        return of(model, Zoom.none(), width, height, metrics, measure);
    }

    /** A part of the matrix only; groups that stand elsewhere are not drawn. */
    public static MatrixScene of(MatrixModel model, Zoom zoom, double width, double height, Metrics metrics,
            TextMeasure measure) {
        return new MatrixScene(model, zoom, width, height,
                new Pen(metrics, measure, new DrawingWords(model.vocabulary())));
    }

    public Scene scene() {
        return scene(Optional.empty());
    }

    /** The drawing while a mark follows the pointer; as at rest if there is no such mark. */
    public Scene dragging(String mark, Point pointer) {
        return model.mark(mark).map(dragged -> scene(Optional.of(dragged))
                .overlaid(drag(moved(dragged, pointer), Optional.of(dragged.at())))).orElseGet(this::scene);
    }

    /** The drawing while a group that has no place yet follows the pointer. */
    public Scene placing(String name, Point pointer) {
        Mark newcomer = Mark.of(name, name, positionAt(pointer), Quadrant.DROP);
        return scene().overlaid(drag(moved(newcomer, pointer), Optional.empty()));
    }

    /** The mark at a place; where marks touch, the one whose middle is nearest. */
    public Optional<Mark> markAt(Point point) {
        return marks.stream().filter(mark -> mark.isAt(point))
                .min(Comparator.comparingDouble(mark -> mark.place().distance(point)))
                .map(PlacedMark::mark);
    }

    /** Whether a mark may be dropped there. */
    public boolean isInPlot(Point point) {
        return plot.frame().contains(point);
    }

    /** The position at a place of the drawing, moved onto the axes and rounded to tenths. */
    public Position positionAt(Point point) {
        return model.readable(plot.position(point));
    }

    /** The exact position at a place of the drawing. */
    public Position exactlyAt(Point point) {
        return plot.position(point);
    }

    /** Whether a position is in sight. */
    public boolean shows(Position position) {
        return zoom.isNone() || plot.shows(position);
    }

    /** The place of a position in the drawing. */
    public Point pointOf(Position position) {
        return plot.point(position);
    }

    private MatrixPlot plot() {
        MatrixPlot draft = framed(new Box(pen.px(LEFT), 0, width - pen.px(LEFT + RIGHT), height));
        double top = pen.px(ABOVE_BAND + BESIDE_BAND) + bands.height(draft, Quadrant.CULTIVATE, Quadrant.CROSS_CHECK);
        double bottom = height - pen.px(BESIDE_BAND + AXIS_ROW) - bands.height(draft, Quadrant.DROP, Quadrant.MAINTAIN);
        return framed(new Box(draft.frame().x(), top, draft.frame().width(), Math.max(1, bottom - top)).crisp());
    }

    private MatrixPlot framed(Box frame) {
        return MatrixPlot.of(frame, pen.px(END_OF_AXIS), model, zoom);
    }

    private List<PlacedMark> placed() {
        List<Mark> shown = model.marks().stream().filter(mark -> shows(mark.at())).toList();
        double size = sizeOf(shown.size());
        Pen small = new Pen(new Metrics(pen.metrics().fontSize() * size), pen.measure(), pen.words());
        List<MarkShapes> looks = shown.stream()
                .map(mark -> model.isSelected(mark) ? new MarkShapes(mark, true, pen)
                        : new MarkShapes(mark, false, size >= LEAST_NUMBERED, small))
                .toList();
        List<Spot> spots = looks.stream().map(look -> new Spot(plot.point(look.mark().at()), look.reach(),
                plot.quadrant(model.quadrantAt(look.mark().at())))).toList();
        List<Point> places = new FanOut(spots, CROWDED).places();
        return IntStream.range(0, looks.size())
                .mapToObj(i -> new PlacedMark(looks.get(i), spots.get(i).place(), places.get(i)))
                .toList();
    }

    /** Many marks are drawn smaller, so that they still stand where they belong. */
    private double sizeOf(int count) {
        double room = plot.frame().width() * plot.frame().height() / Math.max(1, count);
        return Math.clamp(Math.sqrt(Math.max(0, room)) / pen.px(ROOM), LEAST_SIZE, 1);
    }

    private Scene scene(Optional<Mark> dragged) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.furniture(furniture()));
        parts.add(Part.furniture(trailsAndLabels));
        dragged.ifPresent(mark -> parts.add(Part.furniture(List.of(ghost(mark)))));
        marks.stream().filter(mark -> !dragged.equals(Optional.of(mark.mark())))
                .sorted(onTop())
                .forEach(mark -> parts.add(Part.of(new MarkWords(model, pen.words()).target(mark), mark.shapes())));
        parts.add(Part.furniture(dragged.isPresent() ? List.of() : nameOverMarks));
        return new Scene(width, height, pen.words().text("matrix.name", model.marks().size()), parts);
    }

    /** Badges stay in sight over other marks, and the selection over all. */
    private Comparator<PlacedMark> onTop() {
        return Comparator.<PlacedMark, Boolean>comparing(mark -> model.isSelected(mark.mark()))
                .thenComparing(mark -> mark.mark().finding().isPresent());
    }

    private List<Shape> furniture() {
        MatrixFurniture furniture = new MatrixFurniture(model, plot, pen);
        double upper = plot.frame().y() - pen.px(BESIDE_BAND)
                - bands.height(plot, Quadrant.CULTIVATE, Quadrant.CROSS_CHECK) + pen.px(7.5);
        double lower = plot.frame().bottom() + pen.px(BESIDE_BAND + 7.5);
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Rect(new Box(0, 0, width, height), 0, Paint.fill(Role.PAGE)));
        shapes.addAll(furniture.ground());
        shapes.addAll(bands.shapes(plot, Quadrant.CULTIVATE, Quadrant.CROSS_CHECK, upper));
        shapes.addAll(bands.shapes(plot, Quadrant.DROP, Quadrant.MAINTAIN, lower));
        shapes.addAll(furniture.axes(axisRow()));
        return shapes;
    }

    /** The middle of the row that holds the ticks and the name of the axis below the plot. */
    private double axisRow() {
        return height - pen.px(AXIS_ROW / 2);
    }

    private List<Shape> trailsAndLabels(MatrixTrails trails, MatrixLabels labels) {
        List<Shape> shapes = new ArrayList<>();
        marks.stream().sorted(Comparator.comparing(mark -> model.isSelected(mark.mark())))
                .forEach(mark -> shapes.addAll(trails.of(mark.mark())));
        marks.forEach(mark -> shapes.addAll(mark.stemShapes()));
        shapes.addAll(labels.shapes());
        return shapes;
    }

    private Shape ghost(Mark mark) {
        return new MarkShapes(mark, false, pen).ghost(plot.point(mark.at()));
    }

    private Mark moved(Mark mark, Point pointer) {
        Position to = positionAt(pointer);
        Quadrant quadrant = model.quadrantAt(to);
        OptionalInt number = quadrant == mark.quadrant() ? mark.number() : OptionalInt.empty();
        return new Mark(mark.id(), mark.name(), to, quadrant, number, mark.behindCut(), mark.nonUser(),
                Optional.empty(), List.of());
    }

    private List<Part> drag(Mark dragged, Optional<Position> from) {
        return List.of(Part.furniture(new MatrixDrag(model, plot, pen).shapes(dragged, from)));
    }
}
