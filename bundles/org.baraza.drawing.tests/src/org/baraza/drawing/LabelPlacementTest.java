package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.drawing.Label.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacementTest {

    private static final Box AREA = new Box(0, 0, 560, 386);
    private static final double CLEARANCE = 17;
    private static final double REACH = 48;
    private static final Point MIDDLE = new Point(280, 193);

    @Test
    void standsOnTheRightIfItCan() {
        PlacedLabel placed = place(List.of(), List.of()).orElseThrow();
        assertEquals(MIDDLE.x() + CLEARANCE, placed.box().x());
        assertTrue(placed.leader().isEmpty());
    }

    @Test
    void triesTheSidesInTheirOrder() {
        List<Box> taken = new ArrayList<>();
        for (Side side : Side.values()) {
            assertEquals(label(MIDDLE).at(side), place(taken, List.of()).orElseThrow().box());
            taken.add(Box.centred(label(MIDDLE).at(side).centre(), 1, 1));
        }
        assertTrue(place(taken, List.of()).orElseThrow().leader().isPresent());
    }

    @Test
    void standsNearOrNotAtAllIfALeaderWouldNotDo() {
        List<Box> hemmedIn = Stream.of(Side.values()).map(side -> Box.centred(label(MIDDLE).at(side).centre(), 1, 1)).toList();
        assertTrue(place(hemmedIn, List.of()).orElseThrow().leader().isPresent());
        assertTrue(new LabelPlacement(AREA, hemmedIn, List.of(), List.of()).near(label(MIDDLE)).isEmpty());
    }

    @Test
    void staysClearOfALineAndOfItsHalo() {
        double end = MIDDLE.x() + CLEARANCE + label(MIDDLE).width();
        Segment near = new Segment(new Point(end + 1, 0), new Point(end + 1, 386));
        assertEquals(label(MIDDLE).at(Side.LEFT), place(List.of(), List.of(near)).orElseThrow().box());
    }

    @Test
    void coversALineThatItOnlyAvoidsRatherThanVanish() {
        Segment across = new Segment(new Point(0, 193), new Point(560, 193));
        Label avoiding = new Label("a", MIDDLE, CLEARANCE, 80, 14, 7, List.of(Side.RIGHT, Side.BELOW), 0,
                List.of(across));
        LabelPlacement open = new LabelPlacement(AREA, List.of(), List.of(), List.of());
        assertEquals(avoiding.at(Side.BELOW), open.place(avoiding).orElseThrow().box());
        LabelPlacement narrow = new LabelPlacement(AREA, List.of(avoiding.at(Side.BELOW)), List.of(), List.of());
        assertEquals(avoiding.at(Side.RIGHT), narrow.place(avoiding).orElseThrow().box());
    }

    @Test
    void shiftsASideBeforeItTakesALeader() {
        Label label = label(MIDDLE);
        List<Box> ends = Stream.of(Side.values()).map(side -> {
            Box box = label.at(side);
            double end = box.centre().x() > MIDDLE.x() + 1 ? box.right() - 1 : box.x();
            return new Box(end, box.y(), 1, box.height());
        }).toList();

        PlacedLabel placed = place(ends, List.of()).orElseThrow();

        assertEquals(Optional.empty(), placed.leader());
        assertEquals(label.at(Side.BELOW).shifted(16), placed.box());
    }

    @Test
    void hasNoPlaceWhereEverythingIsTaken() {
        assertEquals(Optional.empty(), place(List.of(AREA), List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = { 5, 12, 30, 80 })
    void noLabelCoversAMarkALineOrAnotherLabel(int marks) {
        for (int seed = 0; seed < 100; seed++) {
            assertClean(new Random(seed), marks);
        }
    }

    private static void assertClean(Random random, int count) {
        List<Point> points = IntStream.range(0, count)
                .mapToObj(i -> new Point(random.nextDouble() * 560, random.nextDouble() * 386)).toList();
        List<Box> marks = points.stream().map(point -> Box.centred(point, 23, 23)).toList();
        List<Segment> lines = List.of(new Segment(new Point(280, 0), new Point(280, 386)),
                new Segment(new Point(0, 193), new Point(560, 193)));
        List<PlacedLabel> placed = new LabelPlacement(AREA, marks, lines, List.of())
                .place(points.stream().map(LabelPlacementTest::label).toList());
        assertFalse(placed.isEmpty());
        for (PlacedLabel one : placed) {
            assertTrue(AREA.contains(one.box()));
            assertTrue(marks.stream().noneMatch(one.box()::overlaps));
            assertTrue(lines.stream().noneMatch(one.box()::crosses));
            assertTrue(placed.stream().filter(other -> other != one)
                    .noneMatch(other -> other.box().overlaps(one.box())));
            one.leader().ifPresent(leader -> assertCleanLeader(leader, one, placed, marks));
        }
    }

    private static void assertCleanLeader(Segment leader, PlacedLabel own, List<PlacedLabel> placed, List<Box> marks) {
        assertTrue(leader.length() <= REACH);
        assertTrue(marks.stream().noneMatch(mark -> mark.crosses(leader)));
        assertTrue(placed.stream().filter(other -> other != own).noneMatch(other -> other.box().crosses(leader)));
    }

    private static Optional<PlacedLabel> place(List<Box> boxes, List<Segment> lines) {
        return new LabelPlacement(AREA, boxes, lines, List.of()).place(label(MIDDLE));
    }

    private static Label label(Point point) {
        return new Label("a", point, CLEARANCE, 80, 14, 7, List.of(Side.values()), REACH, List.of());
    }
}
