package org.baraza.ui.workplan.internal.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.workplan.internal.model.Column.Kind;

/**
 * How wide the columns are. Numbers always fit; columns of text give way down to a least width, the names of the
 * activities last. Where that is not enough
 * the plan has to be scrolled: then texts are whole, as far as those that stay in sight leave room for the others. What
 * is left over goes to texts that are cut, and to the time frame.
 */
public final class ColumnWidths {

    private static final double MARGIN = 8;
    private static final double LEAST_QUARTER = 17;
    private static final double QUARTER = 22;
    private static final double WIDEST_QUARTER = 40;
    private static final double LEAST = 40;
    /** The share of a plan that is scrolled which the columns that stay in sight may take. */
    private static final double IN_SIGHT = 0.55;
    /** Room for the mark of a column by which the rows are sorted. */
    private static final double ORDER = 12;

    private final WorkplanModel model;
    private final TextMeasure measure;
    private final Metrics metrics;
    private final Map<Kind, Double> own;

    public ColumnWidths(WorkplanModel model, TextMeasure measure, Metrics metrics) {
        this(model, measure, metrics, Map.of());
    }

    /** @param own the widths that the person gave columns, in pixels of the look */
    public ColumnWidths(WorkplanModel model, TextMeasure measure, Metrics metrics, Map<Kind, Double> own) {
        this.own = own;
        this.model = model;
        this.measure = measure;
        this.metrics = metrics;
    }

    /** @param available pixels for all columns together */
    public int[] in(int available) {
        List<Span> spans = IntStream.range(0, model.columns().size()).mapToObj(this::span).toList();
        int[] widths = spans.stream().mapToInt(Span::usual).toArray();
        int[] least = spans.stream().mapToInt(Span::least).toArray();
        int over = available - Arrays.stream(widths).sum();
        if (over >= 0) {
            give(widths, spans.stream().mapToInt(Span::most).toArray(), over);
        } else if (Arrays.stream(least).sum() <= available) {
            give(widths, narrowed(spans), over);
            give(widths, least, Math.min(0, available - Arrays.stream(widths).sum()));
        } else {
            unfold(widths, spans, available);
        }
        return widths;
    }

    /** Up to here the other columns give way for the names of the activities, by which people find their way. */
    private int[] narrowed(List<Span> spans) {
        int means = model.columnOf(Kind.MEANS).orElseThrow();
        return IntStream.range(0, spans.size()).map(column -> column == means ? spans.get(column).usual()
                : spans.get(column).least()).toArray();
    }

    private void unfold(int[] widths, List<Span> spans, int available) {
        int means = model.columnOf(Kind.MEANS).orElseThrow();
        int room = (int) (available * IN_SIGHT) - Arrays.stream(widths, 0, means).sum();
        widths[means] = Math.max(spans.get(means).least(), Math.min(spans.get(means).most(), room));
        for (int column = means + 1; column < widths.length; column++) {
            if (model.columns().get(column).kind() != Kind.TIME) {
                widths[column] = spans.get(column).most();
            }
        }
    }

    /** Moves the widths towards the bounds, all by the same share, by no more than what is over. */
    private static void give(int[] widths, int[] bounds, int over) {
        int room = Math.abs(IntStream.range(0, widths.length).map(i -> bounds[i] - widths[i]).sum());
        double share = room == 0 ? 0 : Math.min(1, Math.abs((double) over) / room);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += (int) Math.floor(share * (bounds[i] - widths[i]));
        }
    }

    private record Span(int least, int usual, int most) {
    }

    /** What the person chose, but never so narrow that a number is cut. */
    private Span span(int column) {
        Span usual = usual(column);
        Kind kind = model.columns().get(column).kind();
        if (!own.containsKey(kind)) {
            return usual;
        }
        int chosen = Math.max(px(own.get(kind)), kind.isNumber() ? usual.least() : px(LEAST));
        return new Span(chosen, chosen, chosen);
    }

    private Span usual(int column) {
        double heading = heading(column);
        return switch (model.columns().get(column).kind()) {
            case OBJECTIVE -> span(Math.max(96, heading), 120, 180);
            case MEANS -> names(heading, widest(column));
            case GROUPS -> span(Math.max(112, heading), 178, Math.max(178, widest(column)));
            case LEAD -> lead(widest(column));
            case COST -> number(column, 52);
            case TOTAL -> number(column, 60);
            case IMPACT -> span(Math.max(96, heading), 162, Math.max(162, Math.min(360, widest(column))));
            case TIME -> time();
        };
    }

    private Span span(double least, double usual, double most) {
        return new Span(px(least), px(Math.max(least, usual)), px(Math.max(least, most)));
    }

    /** Whole where they are a little longer than usual: the others can spare that. */
    private Span names(double heading, double widest) {
        return span(Math.max(156, heading), Math.clamp(widest, 260.0, 300.0), Math.max(260, widest));
    }

    /** Names of units are mostly short, and nothing is left of one that is cut. */
    private Span lead(double widest) {
        double usual = Math.clamp(widest, 64.0, 122.0);
        return span(Math.min(usual, 110), usual, Math.max(64, widest));
    }

    private Span number(int column, double usual) {
        int width = px(Math.max(usual, widest(column)));
        return new Span(width, width, width);
    }

    private Span time() {
        int quarters = model.timeline().quarters().size();
        return quarters == 0 ? span(120, 162, 162)
                : span(quarters * LEAST_QUARTER, quarters * QUARTER, quarters * WIDEST_QUARTER);
    }

    /** The least width in which the heading stands on two lines, in pixels of the look. */
    private double heading(int column) {
        String text = model.heading(model.columns().get(column));
        TextStyle style = metrics.base().semibold();
        double whole = measure.width(text, style);
        double least = IntStream.range(0, text.length()).filter(at -> text.charAt(at) == ' ')
                .mapToDouble(at -> Math.max(measure.width(text.substring(0, at), style),
                        measure.width(text.substring(at + 1), style))).min().orElse(whole);
        return least / metrics.px(1) + 2 * MARGIN + ORDER;
    }

    /** The width that the widest text of a column needs, in pixels of the look. */
    private double widest(int column) {
        Kind kind = model.columns().get(column).kind();
        TextStyle style = kind == Kind.TOTAL ? metrics.base().semibold() : metrics.base();
        double cells = model.rowsToMeasure(column).mapToObj(row -> model.measured(row, column))
                .mapToDouble(cell -> measure.width((cell.lead() + "   " + cell.text()).strip(), style)).max().orElse(0);
        double heading = kind.isNumber() ? measure.width(model.heading(model.columns().get(column)), style) : 0;
        double foot = kind.isNumber() ? widestBelow(column) : 0;
        return Math.max(Math.max(cells, heading), foot) / metrics.px(1) + 2 * MARGIN;
    }

    private double widestBelow(int column) {
        int year = model.columns().get(column).year().map(known -> known.number() - 1).orElse(Integer.MAX_VALUE);
        TextStyle style = metrics.base().semibold();
        return model.budget().lines().stream()
                .map(line -> year < line.years().size() ? line.years().get(year) : line.total())
                .mapToDouble(text -> measure.width(text, style)).max().orElse(0);
    }

    private int px(double length) {
        return (int) Math.ceil(metrics.px(length));
    }
}
