package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoxTest {

    private final Box box = new Box(10, 10, 20, 10);

    @Test
    void sharingAnEdgeIsNoOverlap() {
        Box neighbour = new Box(30, 10, 5, 5);
        assertFalse(box.overlaps(neighbour));
        assertTrue(box.touches(neighbour));
        assertTrue(box.overlaps(neighbour.inset(-1)));
    }

    @Test
    void linesCrossThroughInsideAndByCorners() {
        assertTrue(box.crosses(line(0, 15, 40, 15)));
        assertTrue(box.crosses(line(12, 12, 14, 14)));
        assertTrue(box.crosses(line(5, 15, 15, 5)));
        assertFalse(box.crosses(line(0, 12, 12, 0)));
        assertFalse(box.crosses(line(0, 15, 9, 15)));
    }

    @Test
    void linesOnOneStraightMeetOnlyWhereBothAre() {
        assertTrue(line(0, 0, 10, 0).crosses(line(5, 0, 15, 0)));
        assertFalse(line(0, 0, 10, 0).crosses(line(11, 0, 15, 0)));
        assertFalse(line(0, 0, 10, 0).crosses(line(0, 1, 10, 1)));
    }

    @Test
    void nearestPointIsOnTheBox() {
        assertEquals(new Point(30, 15), box.nearest(new Point(50, 15)));
        assertEquals(new Point(12, 12), box.nearest(new Point(12, 12)));
    }

    private static Segment line(double x1, double y1, double x2, double y2) {
        return new Segment(new Point(x1, y1), new Point(x2, y2));
    }
}
