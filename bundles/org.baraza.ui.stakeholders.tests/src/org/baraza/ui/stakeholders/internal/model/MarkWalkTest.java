package org.baraza.ui.stakeholders.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.baraza.drawing.Box;
import org.baraza.drawing.Point;
import org.baraza.drawing.Target;
import org.junit.jupiter.api.Test;

class MarkWalkTest {

    private final MarkWalk walk = new MarkWalk(List.of(at("a", 10, 10), at("b", 50, 14),
            at("c", 40, 60), at("d", 12, 90)));

    @Test
    void stepsInOrderAndEndsAtTheEnds() {
        assertEquals(Optional.of("a"), walk.step(Optional.empty(), 1));
        assertEquals(Optional.of("d"), walk.step(Optional.empty(), -1));
        assertEquals(Optional.of("c"), walk.step(Optional.of("b"), 1));
        assertEquals(Optional.empty(), walk.step(Optional.of("d"), 1));
        assertEquals(Optional.empty(), walk.step(Optional.of("a"), -1));
    }

    @Test
    void goesToTheNearestInADirection() {
        assertEquals(Optional.of("b"), walk.towards(Optional.of("a"), 1, 0));
        assertEquals(Optional.of("c"), walk.towards(Optional.of("a"), 0, 1));
        assertEquals(Optional.of("b"), walk.towards(Optional.of("c"), 0, -1));
        assertEquals(Optional.of("d"), walk.towards(Optional.of("c"), 0, 1));
        assertEquals(Optional.of("c"), walk.towards(Optional.of("b"), 0, 1));
        assertEquals(Optional.empty(), walk.towards(Optional.of("a"), -1, 0));
    }

    @Test
    void beginsWithTheFirst() {
        assertEquals(Optional.of("a"), walk.towards(Optional.empty(), 1, 0));
        assertEquals(Optional.of("a"), walk.towards(Optional.of("gone"), 0, 1));
        assertEquals(Optional.empty(), new MarkWalk(List.of()).step(Optional.empty(), 1));
    }

    private static Target at(String id, double x, double y) {
        return new Target(id, Box.centred(new Point(x, y), 10, 10), id, id);
    }
}
