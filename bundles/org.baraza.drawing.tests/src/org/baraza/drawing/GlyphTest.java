package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.IndicatorState;
import org.baraza.model.catalogue.Quadrant;
import org.junit.jupiter.api.Test;

class GlyphTest {

    private static final Point PLACE = new Point(50, 50);
    private static final Box ROOM = Box.centred(PLACE, 16, 16).inset(-1.5);

    @Test
    void glyphsFillTheirSquareAndNoMore() {
        Stream<List<Shape>> states = Stream.of(StateGlyph.values()).map(glyph -> glyph.at(PLACE, 16));
        Stream<List<Shape>> findings = Stream.of(FindingGlyph.values()).map(glyph -> glyph.at(PLACE, 16));
        Stream<List<Shape>> quadrants = Stream.of(QuadrantGlyph.values())
                .map(glyph -> List.of(glyph.filled(PLACE, 16)));
        Stream.of(states, findings, quadrants).flatMap(glyphs -> glyphs).forEach(GlyphTest::assertFits);
    }

    @Test
    void everyStateAndQuadrantHasItsOwnShape() {
        List<List<Shape>> shapes = Stream.concat(Stream.of(StateGlyph.values()).map(glyph -> glyph.at(PLACE, 16)),
                Stream.of(QuadrantGlyph.values()).map(glyph -> List.of(glyph.filled(PLACE, 16)))).toList();
        assertEquals(shapes.size(), shapes.stream().map(GlyphTest::outline).distinct().count());
    }

    /** On a mirrored ground a tick that is painted as it is would look like one for the left hand. */
    @Test
    void aTickTurnsOverInItsPlaceForAMirroredGround() {
        List<Point> tick = StateGlyph.FINISHED.at(PLACE, 16).stream().filter(Shape.Sign.class::isInstance)
                .map(Shape.Sign.class::cast).findFirst().orElseThrow().turnedOver().points();
        assertEquals(List.of(new Point(52.9, 50.2), new Point(50.9, 52.25), new Point(47.2, 48)), tick.stream()
                .map(point -> new Point(Math.round(point.x() * 100) / 100.0, Math.round(point.y() * 100) / 100.0)).toList());
    }

    @Test
    void statesOfTheAnalysisFindTheirSigns() {
        assertEquals(Optional.of(StateGlyph.LAGGING), StateGlyph.of(IndicatorState.LAGGING));
        assertEquals(Optional.empty(), StateGlyph.of(IndicatorState.NOT_JUDGED));
        assertEquals(Optional.of(StateGlyph.MISSING), StateGlyph.of(ActivityState.MISSING));
        assertEquals(Optional.empty(), StateGlyph.of(ActivityState.CANCELLED));
        assertEquals(QuadrantGlyph.DROP, QuadrantGlyph.of(Quadrant.DROP));
    }

    @Test
    void aHatchStaysInItsBox() {
        Box box = new Box(10, 20, 22, 54);
        List<List<Point>> stripes = new HatchStripes(box, 6.5, 2.4).polygons();
        assertFalse(stripes.isEmpty());
        stripes.forEach(stripe -> assertTrue(box.inset(-1e-9).contains(Box.around(stripe))));
        assertEquals(2.4 / 6.5, stripes.stream().mapToDouble(GlyphTest::area).sum() / (22 * 54), 0.03);
    }

    private static void assertFits(List<Shape> shapes) {
        shapes.forEach(shape -> assertTrue(ROOM.contains(bounds(shape)), shape::toString));
        assertTrue(shapes.stream().anyMatch(shape -> bounds(shape).width() >= 10));
    }

    /** The shape without its colours. */
    private static List<String> outline(List<Shape> shapes) {
        return shapes.stream().map(shape -> shape.getClass().getSimpleName() + bounds(shape)).toList();
    }

    private static Box bounds(Shape shape) {
        return switch (shape) {
            case Shape.Rect rect -> rect.box();
            case Shape.Ellipse ellipse -> ellipse.box();
            case Shape.Polygon polygon -> Box.around(polygon.points());
            case Shape.Polyline line -> Box.around(line.points());
            case Shape.Sign sign -> Box.around(sign.points());
            case Shape.Hatch hatch -> hatch.box();
            case Shape.Text text -> new Box(text.at().x(), text.at().y(), 0, 0);
        };
    }

    private static double area(List<Point> polygon) {
        double doubled = 0;
        for (int i = 0; i < polygon.size(); i++) {
            Point from = polygon.get(i);
            Point to = polygon.get((i + 1) % polygon.size());
            doubled += from.x() * to.y() - to.x() * from.y();
        }
        return Math.abs(doubled) / 2;
    }
}
