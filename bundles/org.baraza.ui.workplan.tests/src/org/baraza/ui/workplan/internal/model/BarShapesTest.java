package org.baraza.ui.workplan.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.ActivityState;
import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.junit.jupiter.api.Test;

class BarShapesTest {

    private static final Optional<Double> TODAY = Optional.of(7.5);

    /** Twelve quarters of 20 pixels. */
    private final BarShapes shapes = new BarShapes(new Box(100, 0, 240, 24), 12, Metrics.standard());

    @Test
    void placesAreQuarters() {
        assertEquals(100, shapes.x(0));
        assertEquals(250, shapes.x(7.5));
        assertEquals(340, shapes.x(20));
    }

    @Test
    void onTrackIsATrackWithItsProgressAndNoGlyph() {
        List<Shape> parts = shapes.of(new Bar(1, 10, 7.5, 7.5, ActivityState.ON_TRACK), TODAY);
        assertEquals(2, parts.size());
        assertEquals(Optional.of(Role.ON_TRACK_FILL), fill(parts.get(1)));
        assertTrue(box(parts.get(1)).right() <= 250);
    }

    @Test
    void whatIsUnknownIsHatched() {
        List<Shape> parts = shapes.of(new Bar(1, 10, 5, 7.5, ActivityState.MISSING), TODAY);
        assertEquals(1, parts.stream().filter(Shape.Hatch.class::isInstance).count());
        assertEquals(Optional.of(Role.ON_TRACK_FILL), fill(parts.get(1)));
    }

    @Test
    void whatHasNotBegunIsDashed() {
        Shape.Rect track = (Shape.Rect) shapes.of(new Bar(9, 12, 9, 9, ActivityState.NOT_STARTED), TODAY).getFirst();
        assertTrue(track.paint().edge().orElseThrow().dash().size() > 1);
    }

    @Test
    void whatIsDecidedLooksSo() {
        assertEquals(1, strokes(ActivityState.CANCELLED));
        assertEquals(2, strokes(ActivityState.SUSPENDED));
        assertEquals(0, strokes(ActivityState.NOT_STARTED));
    }

    private long strokes(ActivityState state) {
        return shapes.of(new Bar(1, 10, 1, 1, state), TODAY).stream().filter(Shape.Polyline.class::isInstance).count();
    }

    @Test
    void glyphsStayInTheCell() {
        for (ActivityState state : ActivityState.values()) {
            shapes.of(new Bar(0, 12, 12, 12, state), Optional.of(11.9)).stream()
                    .filter(Shape.Ellipse.class::isInstance).map(Shape.Ellipse.class::cast)
                    .forEach(ground -> assertTrue(ground.box().right() <= 340, state.name()));
        }
    }

    @Test
    void aTimeFrameOutsideThePlanHasNoTrack() {
        assertEquals(List.of(), shapes.of(new Bar(-4, 0, -4, -4, ActivityState.ON_TRACK), TODAY));
    }

    private static Optional<Role> fill(Shape shape) {
        return ((Shape.Rect) shape).paint().fill();
    }

    private static Box box(Shape shape) {
        return ((Shape.Rect) shape).box();
    }
}
