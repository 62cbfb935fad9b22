package org.baraza.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.Shape.Rect;

/** The chart of an indicator laid out for a size: expected against measured, every word beside what it tells of. */
public final class ChartScene {

    private static final double TOP = 10;
    private static final double RIGHT = 14;
    private static final double BOTTOM = 40;
    private static final double TICKS = 14;
    private static final double INSET = 12;
    private static final double STEP = 64;
    private static final int FEWEST_STEPS = 2;

    private final ChartModel model;
    private final double width;
    private final double height;
    private final Pen pen;
    private final ChartPlot plot;
    private final List<ChartGap> gaps;
    private final ChartPath path;
    private final ChartLine line;

    private ChartScene(ChartModel model, double width, double height, Pen pen) {
        this.model = model;
        this.width = width;
        this.height = height;
        this.pen = pen;
        this.plot = plot();
        this.gaps = ChartGap.of(model);
        this.path = new ChartPath(model, plot, pen);
        this.line = new ChartLine(model, plot, gaps, pen);
    }

    /**
     * @param width of the drawing in pixels
     * @param height of the drawing in pixels
     */
    public static ChartScene of(ChartModel model, double width, double height, Metrics metrics, TextMeasure measure) {
        return new ChartScene(model, width, height, new Pen(metrics, measure, new DrawingWords(model.vocabulary())));
    }

    public Scene scene() {
        ChartLabels labels = new ChartLabels(model, plot, path, line, gaps, pen);
        List<Part> parts = new ArrayList<>();
        parts.add(Part.furniture(furniture(labels)));
        parts.addAll(new ChartMarks(model, plot, path, line, gaps, pen).parts());
        parts.add(Part.furniture(labels.shapes()));
        String name = pen.words().text("chart.name", model.name(), model.readings().size());
        return new Scene(width, height, name, parts);
    }

    private List<Shape> furniture(ChartLabels labels) {
        Stream<Shape> page = Stream.of(new Rect(new Box(0, 0, width, height), 0, Paint.fill(Role.PAGE)));
        Segment today = labels.todayLine();
        Stream<Shape> todayLine = Stream.<Shape>of(Polyline.of(pen.solid(Role.ACCENT, 1.8), today.from(), today.to()))
                .filter(line -> plot.shows(model.today()));
        return Stream.of(page, line.hatches().stream(), new ChartAxes(plot, pen).shapes().stream(),
                path.shapes().stream(), todayLine, line.lines().stream())
                .flatMap(shapes -> shapes).toList();
    }

    private ChartPlot plot() {
        double plotHeight = Math.max(1, height - pen.px(TOP + BOTTOM));
        ValueScale scale = ValueScale.of(model.values(), Math.max(FEWEST_STEPS, (int) (plotHeight / pen.px(STEP))));
        double ticks = scale.ticks().stream()
                .mapToDouble(value -> pen.width(pen.words().number(value), pen.metrics().note())).max().orElse(0);
        double left = pen.px(TICKS) + ticks;
        Box frame = new Box(left, pen.px(TOP), Math.max(1, width - left - pen.px(RIGHT)), plotHeight).crisp();
        return new ChartPlot(frame, pen.px(INSET), model.first(), model.last(), scale);
    }
}
