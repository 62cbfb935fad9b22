package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.ActivityState;
import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.drawing.StateGlyph;
import org.baraza.drawing.Stroke;

/** Draws a bar of the time frame: a light track for the planned span, the progress inside, the state's glyph. */
public final class BarShapes {

    private static final double HEIGHT = 12;
    private static final double RADIUS = 1.5;
    private static final double GLYPH = 13;
    private static final double GLYPH_GROUND = 8;
    private static final double GLYPH_GAP = 10;
    private static final double HATCH_PITCH = 5;
    private static final double HATCH_STRIPE = 1.5;
    private static final double STRIKE = 1.5;
    private static final double PAUSE = 2;

    private final Box cell;
    private final int quarters;
    private final Metrics metrics;

    /** @param cell the plan's whole span, over as many quarters */
    public BarShapes(Box cell, int quarters, Metrics metrics) {
        this.cell = cell;
        this.quarters = quarters;
        this.metrics = metrics;
    }

    /** Where a place on the timeline stands, in pixels; what lies outside the plan stands at its edge. */
    public double x(double place) {
        return cell.x() + Math.clamp(place, 0, quarters) * cell.width() / quarters;
    }

    /** The place on the timeline that stands at so many pixels. */
    public double place(double x) {
        return (x - cell.x()) * quarters / cell.width();
    }

    public List<Shape> of(Bar bar, Optional<Double> today) {
        List<Shape> shapes = new ArrayList<>();
        if (x(bar.to()) > x(bar.from())) {
            shapes.add(track(bar));
            progress(bar, shapes);
            decided(bar, shapes);
        }
        glyph(bar.state()).ifPresent(glyph -> {
            Point centre = new Point(glyphX(bar, today), cell.centre().y());
            double ground = metrics.px(GLYPH_GROUND);
            shapes.add(Shape.Ellipse.circle(centre, ground, Paint.fill(Role.PAGE)));
            shapes.addAll(glyph.at(centre, metrics.px(GLYPH)));
        });
        return shapes;
    }

    /** The edge round a bar that is being dragged. */
    public Shape held(Bar bar) {
        return new Shape.Rect(box(bar.from(), bar.to()).inset(-metrics.px(1)), metrics.px(RADIUS),
                Paint.edge(Stroke.solid(Role.ACCENT, metrics.px(2))));
    }

    /** The glyph of a state; on track needs none, nor do states by decision, which the bar itself tells. */
    public static Optional<StateGlyph> glyph(ActivityState state) {
        return switch (state) {
            case NOT_STARTED -> Optional.of(StateGlyph.NOT_STARTED);
            case AHEAD -> Optional.of(StateGlyph.AHEAD);
            case LAGGING, OVERDUE -> Optional.of(StateGlyph.LAGGING);
            case MISSING -> Optional.of(StateGlyph.MISSING);
            case FINISHED -> Optional.of(StateGlyph.FINISHED);
            case ON_TRACK, AWAITED, SUSPENDED, CANCELLED -> Optional.empty();
        };
    }

    private Shape track(Bar bar) {
        boolean planned = bar.state() == ActivityState.NOT_STARTED || bar.state() == ActivityState.CANCELLED
                || bar.state() == ActivityState.SUSPENDED;
        Stroke edge = planned
                ? Stroke.dashed(Role.NOT_STARTED, metrics.px(1), metrics.px(3), metrics.px(2))
                : Stroke.solid(Role.FIELD_EDGE, metrics.px(1));
        return new Shape.Rect(box(bar.from(), bar.to()), metrics.px(RADIUS), Paint.of(Role.PAGE, edge));
    }

    private void progress(Bar bar, List<Shape> shapes) {
        if (x(bar.done()) > x(bar.from())) {
            shapes.add(new Shape.Rect(box(bar.from(), bar.done()), metrics.px(RADIUS), fill(bar.state())));
        }
        if (bar.isUnknownShown() && x(bar.unknownTo()) > x(bar.done())) {
            Box box = box(bar.done(), bar.unknownTo());
            shapes.add(new Shape.Hatch(box, metrics.px(HATCH_PITCH), metrics.px(HATCH_STRIPE), Role.MISSING_GROUND,
                    Role.MISSING_HATCH));
            shapes.add(new Shape.Rect(box, 0, Paint.edge(
                    Stroke.dashed(Role.MISSING, metrics.px(1), metrics.px(2), metrics.px(2)))));
        }
    }

    /** What is cancelled is struck through; what is suspended bears the two strokes of a pause. */
    private void decided(Bar bar, List<Shape> shapes) {
        Box box = box(bar.from(), bar.to());
        double middle = box.centre().y();
        Stroke stroke = Stroke.solid(Role.NOT_STARTED, metrics.px(STRIKE));
        if (bar.state() == ActivityState.CANCELLED) {
            shapes.add(Shape.Polyline.of(stroke, new Point(box.x(), middle), new Point(box.right(), middle)));
        } else if (bar.state() == ActivityState.SUSPENDED) {
            for (double x : new double[] {-PAUSE, PAUSE}) {
                double at = box.centre().x() + metrics.px(x);
                shapes.add(Shape.Polyline.of(stroke, new Point(at, middle - metrics.px(PAUSE + 1)),
                        new Point(at, middle + metrics.px(PAUSE + 1))));
            }
        }
    }

    private Paint fill(ActivityState state) {
        return switch (state) {
            case LAGGING, OVERDUE -> solid(Role.LAGGING, Role.LAGGING);
            case AHEAD -> solid(Role.AHEAD, Role.AHEAD);
            case FINISHED -> solid(Role.FINISHED, Role.FINISHED);
            case SUSPENDED, CANCELLED, NOT_STARTED -> solid(Role.DROP_TINT, Role.DROP);
            case ON_TRACK, AWAITED, MISSING -> solid(Role.ON_TRACK_FILL, Role.ON_TRACK);
        };
    }

    private Paint solid(Role fill, Role edge) {
        return Paint.of(fill, Stroke.solid(edge, metrics.px(1)));
    }

    /** Just right of today, or of the bar's own end where that tells more; always inside the cell. */
    private double glyphX(Bar bar, Optional<Double> today) {
        double beside = switch (bar.state()) {
            case FINISHED, AHEAD -> x(bar.done());
            case NOT_STARTED -> x(bar.to());
            default -> x(today.orElse(bar.to()));
        };
        double margin = metrics.px(GLYPH_GROUND);
        return Math.clamp(beside + metrics.px(GLYPH_GAP), cell.x() + margin,
                Math.max(cell.x() + margin, cell.right() - margin));
    }

    /** On half pixels, so that thin edges are sharp. */
    private Box box(double from, double to) {
        double left = Math.rint(x(from)) + 0.5;
        double top = Math.rint(cell.centre().y() - metrics.px(HEIGHT) / 2) + 0.5;
        return new Box(left, top, Math.max(1, Math.rint(x(to)) - 0.5 - left), Math.rint(metrics.px(HEIGHT)) - 1);
    }
}
