package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Words;
import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Stroke;
import org.baraza.drawing.TextMeasure;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What the bars of the picture say, for people who only have the paper: a small bar of each state, and today. */
final class PictureLegend {

    private static final List<ActivityState> SHOWN = List.of(ActivityState.FINISHED, ActivityState.AHEAD,
            ActivityState.ON_TRACK, ActivityState.LAGGING, ActivityState.MISSING, ActivityState.NOT_STARTED,
            ActivityState.SUSPENDED, ActivityState.CANCELLED);
    private static final double BAR = 56;
    private static final double ROW = 24;
    private static final double GAP = 6;
    private static final double BETWEEN = 20;
    private static final int QUARTERS = 4;

    private final TextMeasure measure;
    private final Metrics metrics;
    private final List<Shape> shapes = new ArrayList<>();
    private double x;

    PictureLegend(TextMeasure measure, Metrics metrics) {
        this.measure = measure;
        this.metrics = metrics;
    }

    /** @param start where the first bar begins, at half its height */
    List<Shape> shapes(WorkplanModel model, Point start) {
        x = start.x();
        for (ActivityState state : SHOWN) {
            Box cell = new Box(x, start.y() - ROW / 2, BAR, ROW);
            shapes.addAll(new BarShapes(cell, QUARTERS, metrics).of(bar(state), Optional.of(2.0)));
            x += BAR + GAP;
            text(Words.of(state, model.words().locale()), start.y());
        }
        model.timeline().today().ifPresent(today -> {
            shapes.add(Shape.Polyline.of(Stroke.solid(Role.ACCENT, 1.5), new Point(x, start.y() - ROW / 3),
                    new Point(x, start.y() + ROW / 3)));
            x += GAP;
            text(NLS.bind(Messages.Picture_asOf, model.today()), start.y());
        });
        return shapes;
    }

    /** Each as it typically looks where today is in the middle. */
    private static Bar bar(ActivityState state) {
        double done = switch (state) {
            case FINISHED -> 2.4;
            case AHEAD -> 2.6;
            case ON_TRACK -> 2;
            case LAGGING, SUSPENDED -> 1;
            case MISSING -> 1.2;
            default -> 0;
        };
        return new Bar(0, 3, done, state == ActivityState.MISSING ? 2 : done, state);
    }

    private void text(String words, double middle) {
        shapes.add(new Shape.Text(words, new Point(x, middle + metrics.note().drop()), Anchor.START, metrics.note(),
                Role.SECONDARY));
        x += measure.width(words, metrics.note()) + BETWEEN;
    }
}
