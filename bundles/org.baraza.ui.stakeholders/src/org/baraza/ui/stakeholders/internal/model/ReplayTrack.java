package org.baraza.ui.stakeholders.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Shape.Polyline;
import org.baraza.drawing.Shape.Rect;
import org.baraza.drawing.Stroke;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;

/** The way of a replay as a line with a tick for each stop and a handle on it, laid out for a size. */
public final class ReplayTrack {

    private static final double HANDLE_WIDTH = 9;
    private static final double HANDLE_HEIGHT = 20;
    private static final double TICK = 4;
    private static final double GAP = 6;

    private final List<String> labels;
    private final double width;
    private final double height;
    private final Metrics metrics;
    private final TextMeasure measure;
    private final double margin;

    public ReplayTrack(List<String> labels, double width, double height, Metrics metrics, TextMeasure measure) {
        this.labels = List.copyOf(labels);
        this.width = width;
        this.height = height;
        this.metrics = metrics;
        this.measure = measure;
        margin = labels.stream().mapToDouble(label -> measure.width(label, metrics.note().semibold())).max().orElse(0) / 2;
    }

    /** @param name what a screen reader says of it */
    public Scene at(double place, String name, boolean focused) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Rect(new Box(0, 0, width, height), 0, Paint.fill(Role.BAR)));
        Stroke line = Stroke.solid(Role.FIELD_EDGE, px(2));
        shapes.add(Polyline.of(line, new Point(x(0), middle()), new Point(x(last()), middle())));
        for (int i = 0; i <= last(); i++) {
            shapes.add(Polyline.of(line, new Point(x(i), middle() - px(TICK)), new Point(x(i), middle() + px(TICK))));
        }
        shapes.addAll(words((int) Math.round(place)));
        shapes.add(handle(place, focused));
        return new Scene(width, height, name, List.of(Part.furniture(shapes)));
    }

    /** The place on the way under a pointer. */
    public double placeAt(double x) {
        double length = x(last()) - x(0);
        return length <= 0 ? 0 : Math.clamp((x - x(0)) / length, 0, 1) * last();
    }

    private Shape handle(double place, boolean focused) {
        Box box = Box.centred(new Point(x(place), middle()), px(HANDLE_WIDTH), px(HANDLE_HEIGHT));
        return new Rect(box, px(2), focused ? Paint.of(Role.ACCENT, Stroke.solid(Role.TEXT, px(1.5)))
                : Paint.fill(Role.ACCENT));
    }

    /** The stop in sight first, then the ends, then what there is room for. */
    private List<Shape> words(int shown) {
        List<Integer> order = new ArrayList<>(List.of(shown, 0, last()));
        for (int i = 0; i <= last(); i++) {
            order.add(i);
        }
        List<Box> taken = new ArrayList<>();
        return order.stream().distinct().flatMap(stop -> word(stop, stop == shown, taken).stream()).toList();
    }

    private Optional<Shape> word(int stop, boolean shown, List<Box> taken) {
        TextStyle style = shown ? metrics.note().semibold() : metrics.note();
        double length = measure.width(labels.get(stop), style);
        double x = Math.clamp(x(stop), length / 2, Math.max(length / 2, width - length / 2));
        Box box = new Box(x - length / 2 - px(GAP) / 2, 0, length + px(GAP), height);
        if (taken.stream().anyMatch(box::overlaps)) {
            return Optional.empty();
        }
        taken.add(box);
        return Optional.of(new Shape.Text(labels.get(stop), new Point(x, height - px(6)), Anchor.MIDDLE, style,
                shown ? Role.TEXT : Role.SECONDARY));
    }

    private int last() {
        return labels.size() - 1;
    }

    private double x(double place) {
        return margin + (last() == 0 ? 0 : place / last()) * Math.max(0, width - 2 * margin);
    }

    private double middle() {
        return (height - px(18)) / 2 + px(2);
    }

    private double px(double length) {
        return metrics.px(length);
    }
}
