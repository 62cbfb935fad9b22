package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.analysis.IndicatorState;
import org.baraza.drawing.ChartModel.Reading;
import org.baraza.drawing.ChartModel.Value;
import org.baraza.drawing.Label.Side;
import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.TextBlock.Line;

/** The words in a chart, which take the place of a legend. */
final class ChartLabels {

    private static final double GAP = 5;
    private static final double LEADER = 48;
    private static final double GLYPH = 8;
    private static final double TODAY_DROP = 8;
    private static final double STEP = 8;
    private static final double BESIDE_FRAME = 12;
    private static final List<Side> BESIDE = List.of(Side.RIGHT, Side.LEFT);
    private static final List<Side> ROUND = List.of(Side.BELOW, Side.ABOVE, Side.BELOW_LEFT, Side.ABOVE_RIGHT,
            Side.BELOW_RIGHT, Side.ABOVE_LEFT, Side.RIGHT, Side.LEFT);
    private static final List<Side> FIRST_VALUE = List.of(Side.ABOVE, Side.ABOVE_RIGHT, Side.BELOW, Side.BELOW_RIGHT,
            Side.RIGHT, Side.LEFT);

    private final ChartModel model;
    private final ChartPlot plot;
    private final ChartPath path;
    private final ChartLine line;
    private final List<ChartGap> gaps;
    private final Pen pen;
    private final LabelPlacement placement;

    ChartLabels(ChartModel model, ChartPlot plot, ChartPath path, ChartLine line, List<ChartGap> gaps, Pen pen) {
        this.model = model;
        this.plot = plot;
        this.path = path;
        this.line = line;
        this.gaps = gaps;
        this.pen = pen;
        this.placement = new LabelPlacement(area(), marks(), List.of(), lines());
    }

    /** The value that counts first, then today, targets, the baseline and the gaps. */
    List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        model.current().ifPresent(current -> shapes.addAll(verdict(current)));
        if (plot.shows(model.today())) {
            shapes.addAll(today());
        }
        model.targets().reversed().forEach(target -> shapes.addAll(target(target)));
        model.baseline().ifPresent(baseline -> shapes.addAll(baseline(baseline)));
        gaps.forEach(gap -> shapes.addAll(gap(gap)));
        return shapes;
    }

    /** The frame and a little of the margins beside it. */
    private Box area() {
        Box frame = plot.frame();
        double beside = pen.px(BESIDE_FRAME);
        return new Box(frame.x() - beside, frame.y(), frame.width() + 2 * beside, frame.height());
    }

    private List<Box> marks() {
        Stream<Box> values = model.measured().stream().map(value -> line.room(plot.point(value)));
        Stream<Box> targets = model.targets().stream()
                .map(target -> Box.centred(plot.point(target), 2 * path.radius(target), 2 * path.radius(target)));
        Stream<Box> columns = gaps.stream().map(gap -> gap.column(plot, line.columnWidth()));
        return Stream.of(values, targets, columns).flatMap(boxes -> boxes).toList();
    }

    private List<Segment> lines() {
        return Stream.of(Stream.of(todayLine()).filter(today -> plot.shows(model.today())), path.lines().stream(),
                line.segments().stream()).flatMap(lines -> lines).toList();
    }

    Segment todayLine() {
        double x = Math.floor(plot.x(model.today())) + 0.5;
        return new Segment(new Point(x, plot.frame().y()), new Point(x, plot.frame().bottom()));
    }

    private List<Shape> verdict(Reading current) {
        Role role = current.state() == IndicatorState.LAGGING || current.state() == IndicatorState.AHEAD
                ? StateGlyph.of(current.state()).orElseThrow().role() : Role.TEXT;
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(pen.words().text("chart.measured", pen.words().number(current.value())),
                pen.metrics().base().semibold(), role));
        current.expected().ifPresent(expected -> lines.add(
            new Line(pen.words().text("chart.expected", pen.words().number(expected)), pen.metrics().base(), role)));
        return placed(new TextBlock(lines, pen), plot.point(current.date(), current.value()), pen.px(GLYPH),
                List.of(Side.values()), LEADER);
    }

    private List<Shape> today() {
        Point top = todayLine().from().plus(0, pen.px(TODAY_DROP));
        String day = model.back() ? new Forms(model.locale()).date(model.today()) : pen.words().text("chart.today");
        return placed(note(day, Role.ACCENT), top, 0, BESIDE, 0);
    }

    private List<Shape> target(Value target) {
        String text = pen.words().text("chart.target", pen.words().number(target.value()));
        return placed(note(text, Role.ACCENT), plot.point(target), path.radius(target), ROUND, LEADER);
    }

    private List<Shape> baseline(Value baseline) {
        String text = pen.words().text("chart.baseline", pen.words().number(baseline.value()));
        return placed(note(text, Role.SECONDARY), plot.point(baseline), pen.px(GLYPH), FIRST_VALUE, 0);
    }

    /** At the foot of the hatched column, or as far up as something else stands there. */
    private List<Shape> gap(ChartGap gap) {
        TextStyle note = pen.metrics().note();
        TextBlock block = new TextBlock(List.of(new Line(pen.words().text("chart.missing.line1"), note, Role.MISSING),
                new Line(pen.words().text("chart.missing.line2"), note, Role.MISSING)), pen);
        Box column = gap.column(plot, line.columnWidth());
        LabelPlacement overColumns = new LabelPlacement(plot.frame(), signs(), List.of(), lines());
        return upward(block.height())
                .mapToObj(y -> new Box(column.centre().x() - block.width() / 2, y, block.width(), block.height()))
                .filter(overColumns::isFree).findFirst()
                .map(box -> block.in(box, box.centre(), Role.PAGE)).orElse(List.of());
    }

    private List<Box> signs() {
        Stream<Box> missing = gaps.stream()
                .flatMap(gap -> gap.dates().stream().map(date -> line.room(gap.sign(plot, date))));
        Stream<Box> values = model.measured().stream().map(value -> line.room(plot.point(value)));
        return Stream.concat(missing, values).toList();
    }

    private DoubleStream upward(double height) {
        double lowest = plot.frame().bottom() - pen.px(GAP) - height;
        return DoubleStream.iterate(lowest, y -> y > plot.frame().y(), y -> y - pen.px(STEP));
    }

    private TextBlock note(String text, Role role) {
        return new TextBlock(List.of(new Line(text, pen.metrics().note(), role)), pen);
    }

    private List<Shape> placed(TextBlock block, Point point, double reach, List<Side> sides,
            double leader) {
        Label label = new Label(block.lines().getFirst().text(), point, reach + pen.px(GAP), block.width(),
                block.height(), block.rise(), sides, pen.px(leader), path.edges());
        return placement.place(label).map(placed -> shapes(placed, block, point)).orElse(List.of());
    }

    private List<Shape> shapes(PlacedLabel placed, TextBlock block, Point point) {
        List<Shape> shapes = new ArrayList<>();
        placed.leader().ifPresent(leader ->
            shapes.add(Polyline.of(pen.solid(Role.FIELD_EDGE, 1), leader.from(), leader.to())));
        shapes.addAll(block.in(placed.box(), point, Role.PAGE));
        return shapes;
    }
}
