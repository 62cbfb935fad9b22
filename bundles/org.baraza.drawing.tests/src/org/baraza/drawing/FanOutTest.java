package org.baraza.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.drawing.FanOut.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FanOutTest {

    private static final Box AREA = new Box(0, 0, 500, 400);
    private static final double REACH = 11.5;
    private static final double CROWDED = 16.0 / 23;

    @Test
    void marksWithRoomStayWhereTheyAre() {
        List<Point> points = List.of(new Point(100, 100), new Point(116.5, 100), new Point(300, 20));
        assertEquals(points, fan(points));
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 3, 5, 8 })
    void aHeapIsSpreadWithoutOverlapAndInside(int size) {
        List<Point> spread = fan(IntStream.range(0, size).mapToObj(i -> new Point(495 + i, 5)).toList());
        for (int one = 0; one < size; one++) {
            assertTrue(AREA.contains(Box.centred(spread.get(one), 2 * REACH, 2 * REACH)));
            for (int other = 0; other < one; other++) {
                assertTrue(spread.get(one).distance(spread.get(other)) >= 2 * REACH);
            }
        }
    }

    @Test
    void aHeapKeepsOffItsNeighbours() {
        Point neighbour = new Point(200, 222);
        List<Point> places = fan(Stream.of(new Point(200, 200), new Point(200, 200), neighbour).toList());
        assertEquals(neighbour, places.get(2));
        assertTrue(places.subList(0, 2).stream().allMatch(place -> place.distance(neighbour) >= 2 * REACH));
    }

    /** With 300 groups marks were carried into other quadrants. */
    @Test
    void noMarkLeavesItsRoomHoweverManyThereAre() {
        Random random = new Random(3);
        Box left = new Box(0, 0, 250, 400);
        Box right = new Box(250, 0, 250, 400);
        List<Spot> spots = IntStream.range(0, 300).mapToObj(i -> {
            Point place = new Point(150 + random.nextDouble() * 200, 100 + random.nextDouble() * 200);
            return new Spot(place, 5, left.contains(place) ? left : right);
        }).toList();
        List<Point> places = new FanOut(spots, CROWDED).places();
        int covered = 0;
        for (int i = 0; i < spots.size(); i++) {
            assertTrue(spots.get(i).room().contains(places.get(i)), places.get(i).toString());
            assertTrue(places.get(i).distance(spots.get(i).place()) < 90, "it stays near its place");
            for (int j = 0; j < i; j++) {
                covered += places.get(i).distance(places.get(j)) < 5 ? 1 : 0;
            }
        }
        assertTrue(covered < 25, covered + " marks are covered");
    }

    @Test
    void twoMarksOnEitherSideOfALineKeepOffIt() {
        Box left = new Box(0, 0, 250, 400);
        Box right = new Box(250, 0, 250, 400);
        List<Point> places = new FanOut(List.of(new Spot(new Point(248, 100), REACH, left),
                new Spot(new Point(252, 100), REACH, right)), CROWDED).places();
        assertEquals(List.of(new Point(250 - REACH, 100), new Point(250 + REACH, 100)), places);
    }

    private static List<Point> fan(List<Point> points) {
        List<Spot> spots = points.stream().map(point -> new Spot(point, REACH, AREA)).toList();
        return new FanOut(spots, CROWDED).places();
    }
}
