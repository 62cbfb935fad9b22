package org.baraza.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Stroke;
import org.baraza.drawing.Target;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.ValueScale;

/** A chart as a drawing. Each of its values is a thing of the scene with a name, so that a page can point at it. */
public final class ChartDrawing {

    private static final double WIDTH = 700;
    private static final double ROW = 18;
    private static final double GAP = 12;
    private static final double LINE = 12;
    private static final double PLOT_HEIGHT = 230;
    private static final double LEGEND = 30;
    private static final double LEGEND_LINE = 17;
    private static final double LEGEND_SIGN = 15;
    private static final double LEGEND_SPACE = 19;
    private static final double MOST_NAME = 0.36;
    private static final int STEPS = 6;

    private final Chart chart;
    private final DocumentFormats formats;
    private final Metrics metrics = Metrics.standard();
    private final TextMeasure measure = TextMeasure.paper();
    private final ValueScale range;
    private final List<Part> parts = new ArrayList<>();

    private ChartDrawing(Chart chart, DocumentFormats formats) {
        this.chart = chart;
        this.formats = formats;
        this.range = ValueScale.of(ends(chart), STEPS);
    }

    public static Scene of(Chart chart, DocumentFormats formats) {
        return new ChartDrawing(chart, formats).scene();
    }

    private Scene scene() {
        double height = chart.kind() == Chart.Kind.LINES ? lines() : bars();
        List<Part> all = new ArrayList<>();
        all.add(Part.furniture(List.of(new Shape.Rect(new Box(0, 0, WIDTH, height), 0, Paint.fill(Role.PAGE)))));
        all.addAll(parts);
        return new Scene(WIDTH, height, chart.caption(), all);
    }

    /** @return height of the drawing */
    private double bars() {
        double names = chart.categories().stream().flatMap(name -> folded(name).stream()).mapToDouble(this::width).max().orElse(0) + GAP;
        double legend = legend();
        Box plot = new Box(names, legend, WIDTH - names - 2 * GAP - width("100 %"), 0);
        boolean stacked = chart.kind() == Chart.Kind.STACKED;
        double thick = stacked ? ROW : Math.max(9, ROW - 4.0 * (chart.series().size() - 1));
        double group = (stacked ? thick : thick * chart.series().size()) + GAP;
        double bottom = legend + group * chart.categories().size();
        ticksAcross(new Box(plot.x(), legend - 4, plot.width(), bottom - legend + 4));
        for (int i = 0; i < chart.categories().size(); i++) {
            double top = legend + i * group + GAP / 2;
            name(chart.categories().get(i), new Point(names - GAP / 2, top + (group - GAP) / 2));
            row(i, plot, top, thick, stacked);
        }
        return bottom + 24;
    }

    private void row(int category, Box plot, double top, double thick, boolean stacked) {
        double from = 0;
        for (int s = 0; s < chart.series().size(); s++) {
            Optional<BigDecimal> value = chart.series().get(s).values().get(category);
            double y = stacked ? top : top + s * thick;
            double amount = value.map(BigDecimal::doubleValue).orElse(0.0);
            double left = plot.x() + range.share(Math.min(from, from + amount)) * plot.width();
            double right = plot.x() + range.share(Math.max(from, from + amount)) * plot.width();
            if (value.isPresent() && (amount != 0 || !stacked)) {
                Box bar = new Box(left, y, Math.max(1.5, right - left), thick - 2);
                SeriesLook look = SeriesLook.of(chart, s);
                List<Shape> shapes = new ArrayList<>(look.bar(bar));
                shapes.addAll(labelOf(value.get(), bar, stacked, look));
                add(category, s, bar, shapes);
            }
            from = stacked ? from + amount : 0;
        }
    }

    /** Beside a bar of its own, inside a part that has room for it. */
    private List<Shape> labelOf(BigDecimal value, Box bar, boolean inside, SeriesLook look) {
        String text = formats.number(value);
        if (inside && width(text) + 6 > bar.width()) {
            return List.of();
        }
        Point at = inside ? bar.centre() : new Point(bar.right() + 4, bar.centre().y());
        Shape words = words(text, at, inside ? Anchor.MIDDLE : Anchor.START, inside ? look.words() : Role.SECONDARY);
        return inside && look.isHatched()
                ? List.of(new Shape.Rect(Box.centred(at, width(text) + 4, LINE), 1, Paint.fill(Role.PAGE)), words) : List.of(words);
    }

    /** @return height of the drawing */
    private double lines() {
        double left = range.ticks().stream().mapToDouble(tick -> width(tick(tick))).max().orElse(0) + GAP;
        Box plot = new Box(left, legend(), WIDTH - left - 3 * GAP, PLOT_HEIGHT);
        for (double tick : range.ticks()) {
            double y = plot.bottom() - range.share(tick) * plot.height();
            line(new Point(plot.x(), y), new Point(plot.right(), y), tick == 0 ? Role.FIELD_EDGE : Role.GRID_LINE);
            text(tick(tick), new Point(left - 6, y), Anchor.END, Role.SECONDARY);
        }
        double step = plot.width() / Math.max(1, chart.categories().size() - 1);
        double wide = chart.categories().stream().mapToDouble(this::width).max().orElse(0) + GAP;
        int every = (int) Math.max(1, Math.ceil(wide / step));
        for (int i = 0; i < chart.categories().size(); i += every) {
            text(chart.categories().get(i), new Point(plot.x() + i * step, plot.bottom() + 14), Anchor.MIDDLE, Role.SECONDARY);
        }
        for (int s = 0; s < chart.series().size(); s++) {
            curve(s, plot, step);
        }
        return plot.bottom() + 30;
    }

    /** What is not known is bridged by a dash, since it is no zero. */
    private void curve(int s, Box plot, double step) {
        Chart.Series series = chart.series().get(s);
        Point before = null;
        int last = -1;
        for (int i = 0; i < chart.categories().size(); i++) {
            if (series.values().get(i).isPresent()) {
                double value = series.values().get(i).get().doubleValue();
                Point here = new Point(plot.x() + i * step, plot.bottom() - range.share(value) * plot.height());
                if (before != null) {
                    Stroke stroke = last == i - 1 ? Stroke.solid(series.colour(), 2) : Stroke.dashed(series.colour(), 1.2, 3, 3);
                    parts.add(Part.furniture(List.of(Shape.Polyline.of(stroke, before, here))));
                }
                add(i, s, Box.centred(here, 12, 12), List.of(mark(s, here)));
                before = here;
                last = i;
            }
        }
    }

    /** Series differ in shape as well as in colour. */
    private Shape mark(int s, Point at) {
        Paint paint = Paint.of(chart.series().get(s).colour(), Stroke.solid(Role.PAGE, 1));
        return s % 2 == 0 ? Shape.Ellipse.circle(at, 4, paint) : new Shape.Rect(Box.centred(at, 7, 7), 0, paint);
    }

    private void add(int category, int series, Box area, List<Shape> shapes) {
        Chart.Series one = chart.series().get(series);
        String name = chart.categories().get(category) + ", " + one.name() + ": "
                + formats.number(one.values().get(category).orElseThrow());
        parts.add(Part.of(new Target("v" + series + "-" + category, area, name, name), shapes));
    }

    /**
     * The names of the series, in as many lines as they need.
     *
     * @return how much room it takes
     */
    private double legend() {
        double x = 0;
        double y = 0;
        for (int s = 0; s < chart.series().size(); s++) {
            Chart.Series series = chart.series().get(s);
            double wide = LEGEND_SIGN + width(series.name());
            if (x > 0 && x + wide > WIDTH) {
                x = 0;
                y += LEGEND_LINE;
            }
            Point sign = new Point(x + 6, y + 9);
            parts.add(Part.furniture(chart.kind() == Chart.Kind.LINES ? List.of(mark(s, sign)) : SeriesLook.of(chart, s).sign(sign)));
            text(series.name(), new Point(x + LEGEND_SIGN, y + 9), Anchor.START, Role.TEXT);
            x += wide + LEGEND_SPACE;
        }
        return y + LEGEND;
    }

    private void ticksAcross(Box plot) {
        for (double tick : range.ticks()) {
            double x = plot.x() + range.share(tick) * plot.width();
            line(new Point(x, plot.y()), new Point(x, plot.bottom()), tick == 0 ? Role.FIELD_EDGE : Role.GRID_LINE);
            text(tick(tick), new Point(x, plot.bottom() + 12), Anchor.MIDDLE, Role.SECONDARY);
        }
    }

    private void line(Point from, Point to, Role role) {
        parts.add(Part.furniture(List.of(Shape.Polyline.of(Stroke.solid(role, 1), from, to))));
    }

    private void text(String text, Point middle, Anchor anchor, Role role) {
        parts.add(Part.furniture(List.of(words(text, middle, anchor, role))));
    }

    private Shape words(String text, Point middle, Anchor anchor, Role role) {
        return new Shape.Text(text, middle.plus(0, metrics.note().drop()), anchor, metrics.note(), role);
    }

    private String tick(double value) {
        return formats.number(BigDecimal.valueOf(value).stripTrailingZeros());
    }

    private double width(String text) {
        return measure.width(text, metrics.note());
    }

    /** In one line or two, level with its bars. */
    private void name(String name, Point middle) {
        List<String> lines = folded(name);
        for (int i = 0; i < lines.size(); i++) {
            text(lines.get(i), middle.plus(0, (i - (lines.size() - 1) / 2.0) * LINE), Anchor.END, Role.TEXT);
        }
    }

    /** A name as long as there is room for: the table of the same numbers has it whole. */
    private List<String> folded(String name) {
        if (width(name) <= WIDTH * MOST_NAME) {
            return List.of(name);
        }
        int end = name.length();
        while (end > 0 && width(name.substring(0, end)) > WIDTH * MOST_NAME) {
            end = name.lastIndexOf(' ', end - 1);
        }
        return end <= 0 ? List.of(cut(name)) : List.of(name.substring(0, end), cut(name.substring(end + 1)));
    }

    private String cut(String name) {
        if (width(name) <= WIDTH * MOST_NAME) {
            return name;
        }
        int fits = 0;
        for (int more = Integer.highestOneBit(name.length()); more > 0; more /= 2) {
            int end = fits + more;
            fits = end < name.length() && width(shortened(name, end)) <= WIDTH * MOST_NAME ? end : fits;
        }
        return shortened(name, fits);
    }

    private static String shortened(String name, int end) {
        return name.substring(0, end).stripTrailing() + "…";
    }

    /** What the axis has to have room for: each value, or what they add up to. */
    private static DoubleStream ends(Chart chart) {
        IntStream categories = IntStream.range(0, chart.categories().size());
        return chart.kind() == Chart.Kind.STACKED
                ? categories.mapToDouble(i -> values(chart, i).sum())
                : categories.boxed().flatMapToDouble(i -> values(chart, i));
    }

    private static DoubleStream values(Chart chart, int category) {
        return chart.series().stream().map(series -> series.values().get(category)).flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue);
    }
}
