package org.baraza.exchange.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.Numbering;
import org.baraza.analysis.Words;
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
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;
import org.baraza.exchange.plan.ExportWords;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/** When activities run, a line for each under its objective, over the quarters of the plan. */
final class TimelineScene {

    private static final double NAMES = 340;
    private static final double QUARTER = 46;
    private static final double ROW = 24;
    private static final double EDGE = 20;
    private static final double HEAD = 70;
    private static final int MOST_QUARTERS = 80;
    private static final TextStyle TEXT = Metrics.standard().base();

    private final Strategy strategy;
    private final ExportContent content;
    private final TextMeasure measure;
    private final List<YearQuarter> quarters;
    private final List<Shape> shapes = new ArrayList<>();

    private TimelineScene(ExportContent content, TextMeasure measure) {
        this.strategy = content.strategy();
        this.content = content;
        this.measure = measure;
        this.quarters = quarters();
    }

    static Scene of(ExportContent content, TextMeasure measure) {
        return new TimelineScene(content, measure).scene();
    }

    /** Those of the plan, else from the first to the last of its activities. */
    private List<YearQuarter> quarters() {
        Optional<YearQuarter> first = Optional.ofNullable(strategy.getFirstQuarter())
                .or(() -> frames().map(Activity::getFirstQuarter).min(YearQuarter::compareTo));
        Optional<YearQuarter> last = Optional.ofNullable(strategy.getLastQuarter())
                .or(() -> frames().map(Activity::getLastQuarter).max(YearQuarter::compareTo));
        return first.isEmpty() || last.isEmpty() ? List.of() : Stream.iterate(first.get(), it -> !it.isAfter(last.get()),
                it -> it.plusQuarters(1)).limit(MOST_QUARTERS).toList();
    }

    private Stream<Activity> frames() {
        return strategy.getObjectives().stream().flatMap(objective -> objective.getActivities().stream())
                .filter(it -> it.getFirstQuarter() != null && it.getLastQuarter() != null);
    }

    private Scene scene() {
        String title = Objects.requireNonNullElse(strategy.getTitle(), ExportWords.timeline(content.language()));
        double width = 2 * EDGE + NAMES + QUARTER * Math.max(4, quarters.size());
        int rows = strategy.getObjectives().stream().mapToInt(objective -> objective.getActivities().size() + 1).sum();
        double height = EDGE + HEAD + rows * ROW + EDGE;
        shapes.add(new Shape.Rect(new Box(0, 0, width, height), 0, Paint.fill(Role.PAGE)));
        text(cut(title, Metrics.standard().text(16).semibold(), width - 2 * EDGE), EDGE, EDGE + 12,
                Metrics.standard().text(16).semibold(), Role.TEXT);
        headings(height);
        double y = EDGE + HEAD;
        for (Objective objective : strategy.getObjectives()) {
            y = objective(objective, y, width);
        }
        return new Scene(width, height, title, List.of(Part.furniture(shapes)));
    }

    private void headings(double height) {
        for (int i = 0; i < quarters.size(); i++) {
            YearQuarter quarter = quarters.get(i);
            if (i == 0 || quarter.getQuarterValue() == 1) {
                text(Integer.toString(quarter.getYear()), x(i) + 3, EDGE + HEAD - 32, TEXT.semibold(), Role.TEXT);
            }
            String label = Words.of(quarter, content.language()).replace(Integer.toString(quarter.getYear()), "").strip();
            text(label, x(i) + 3, EDGE + HEAD - 13, TEXT, Role.SECONDARY);
            line(x(i), EDGE + HEAD - 6, x(i), height - EDGE, quarter.getQuarterValue() == 1 ? Role.FIELD_EDGE : Role.GRID_LINE);
        }
    }

    private double objective(Objective objective, double top, double width) {
        line(EDGE, top, width - EDGE, top, Role.HAIRLINE);
        text(cut(Numbering.named(objective), TEXT.semibold(), width - 2 * EDGE), EDGE, middle(top), TEXT.semibold(),
                Role.TEXT);
        double y = top + ROW;
        for (Activity activity : objective.getActivities()) {
            text(cut(Numbering.named(activity), TEXT, NAMES - 16), EDGE + 8, middle(y), TEXT, Role.TEXT);
            bar(activity, y);
            y += ROW;
        }
        return y;
    }

    private void bar(Activity activity, double top) {
        int[] running = IntStream.range(0, quarters.size()).filter(i -> activity.getFirstQuarter() != null
                && activity.getLastQuarter() != null && !quarters.get(i).isBefore(activity.getFirstQuarter())
                && !quarters.get(i).isAfter(activity.getLastQuarter())).toArray();
        if (running.length > 0) {
            double from = x(running[0]) + 2;
            boolean cancelled = activity.getDecision() != null && activity.getDecision().getKind() == DecisionKind.CANCELLED;
            Box box = new Box(from, top + 6, x(running[running.length - 1] + 1) - 2 - from, ROW - 11);
            shapes.add(new Shape.Rect(box, 3, cancelled ? Paint.edge(Stroke.dashed(Role.SECONDARY, 1, 3, 3))
                    : Paint.fill(Role.ACCENT)));
        }
    }

    private static double x(int quarter) {
        return EDGE + NAMES + quarter * QUARTER;
    }

    private static double middle(double top) {
        return top + ROW / 2 + TEXT.drop();
    }

    private void text(String text, double x, double baseline, TextStyle style, Role role) {
        shapes.add(new Shape.Text(text, new Point(x, baseline), Anchor.START, style, role));
    }

    private void line(double x1, double y1, double x2, double y2, Role role) {
        shapes.add(Shape.Polyline.of(Stroke.solid(role, 1), new Point(x1, y1), new Point(x2, y2)));
    }

    private String cut(String text, TextStyle style, double room) {
        String line = text.replaceAll("\\s+", " ");
        if (measure.width(line, style) <= room) {
            return line;
        }
        int length = line.length();
        while (length > 1 && measure.width(line.substring(0, length) + "…", style) > room) {
            length--;
        }
        return line.substring(0, length).stripTrailing() + "…";
    }
}
