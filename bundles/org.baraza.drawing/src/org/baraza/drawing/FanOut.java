package org.baraza.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Moves marks that lie on each other apart, each as near to its place as it goes and inside its own room: a few on a circle
 * round their middle, many by pushing each other aside.
 */
final class FanOut {

    private static final int TURNS = 24;
    private static final int CIRCLES = 5;
    private static final double WIDER = 0.35;

    /** So many fit on a circle that is not too wide. */
    private static final int FEW = 8;
    private static final int PUSHES = 30;
    /** Marks of the very same place are pushed in ever other directions. */
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    /**
     * A mark: where it belongs, and how far it reaches from there.
     *
     * @param room the area that it may not leave, such as its quadrant
     */
    record Spot(Point place, double reach, Box room) {

        /** The place in the room that is nearest. */
        Point inside(Point wanted) {
            double margin = Math.min(reach, Math.min(room.width(), room.height()) / 2);
            return room.inset(margin).nearest(wanted);
        }
    }

    private final List<Spot> spots;
    private final double crowded;
    private final List<Point> places;

    /** @param crowded marks whose distance is less than this share of both their reaches fan out */
    FanOut(List<Spot> spots, double crowded) {
        this.spots = List.copyOf(spots);
        this.crowded = crowded;
        this.places = new ArrayList<>(spots.stream().map(Spot::place).toList());
    }

    /** Where each mark is shown, in the order of the spots. */
    List<Point> places() {
        List<List<Integer>> heaps = heaps();
        heaps.stream().filter(heap -> heap.size() == 1).forEach(heap -> keepOffTheLine(heap.getFirst()));
        heaps.stream().filter(heap -> heap.size() > 1).forEach(this::fan);
        return List.copyOf(places);
    }

    /** What lies on a mark of another room goes wholly into its own. */
    private void keepOffTheLine(int spot) {
        boolean covered = IntStream.range(0, spots.size()).anyMatch(other -> other != spot && !isOfOneRoom(other, spot)
                && isNear(other, spot));
        if (covered) {
            places.set(spot, spots.get(spot).inside(spots.get(spot).place()));
        }
    }

    private List<List<Integer>> heaps() {
        List<List<Integer>> heaps = new ArrayList<>();
        for (int spot = 0; spot < spots.size(); spot++) {
            int added = spot;
            List<List<Integer>> near = heaps.stream()
                    .filter(heap -> heap.stream().anyMatch(i -> isOfOneRoom(i, added) && isNear(i, added))).toList();
            heaps.removeAll(near);
            heaps.add(Stream.concat(near.stream().flatMap(List::stream), Stream.of(added)).toList());
        }
        return heaps;
    }

    private boolean isOfOneRoom(int one, int other) {
        return spots.get(one).room().equals(spots.get(other).room());
    }

    private boolean isNear(int one, int other) {
        Spot a = spots.get(one);
        Spot b = spots.get(other);
        return a.place().distance(b.place()) < (a.reach() + b.reach()) * crowded;
    }

    private void fan(List<Integer> heap) {
        Box room = spots.get(heap.getFirst()).room();
        boolean fits = 2 * (radius(heap) + reach(heap)) <= Math.min(room.width(), room.height());
        if (heap.size() <= FEW && fits) {
            fanOnCircle(heap);
        } else {
            push(heap);
        }
    }

    private void push(List<Integer> heap) {
        for (int times = 0; times < PUSHES && pushOnce(heap); times++) {
            // until all have their room, or there is none
        }
    }

    /** Whether any two were too near. */
    private boolean pushOnce(List<Integer> heap) {
        boolean pushed = false;
        for (int i = 0; i < heap.size(); i++) {
            for (int j = 0; j < i; j++) {
                pushed |= push(heap.get(j), heap.get(i), i);
            }
        }
        return pushed;
    }

    private boolean push(int one, int other, int turn) {
        Point a = places.get(one);
        Point b = places.get(other);
        double pitch = spots.get(one).reach() + spots.get(other).reach();
        if (Math.abs(b.x() - a.x()) >= pitch || Math.abs(b.y() - a.y()) >= pitch || a.distance(b) >= pitch) {
            return false;
        }
        double distance = a.distance(b);
        double half = (pitch - distance) / 2;
        double dx = half * (distance > 0 ? (b.x() - a.x()) / distance : Math.cos(turn * GOLDEN_ANGLE));
        double dy = half * (distance > 0 ? (b.y() - a.y()) / distance : Math.sin(turn * GOLDEN_ANGLE));
        places.set(one, spots.get(one).inside(a.plus(-dx, -dy)));
        places.set(other, spots.get(other).inside(b.plus(dx, dy)));
        return true;
    }

    private double reach(List<Integer> heap) {
        return heap.stream().mapToDouble(i -> spots.get(i).reach()).max().orElseThrow();
    }

    private void fanOnCircle(List<Integer> heap) {
        Point middle = middle(heap);
        List<Integer> round = heap.stream()
                .sorted(Comparator.comparingDouble(i -> angle(middle, spots.get(i).place()))).toList();
        double radius = radius(heap);
        List<Integer> others = others(heap, middle, radius);
        List<Point> best = IntStream.range(0, TURNS * CIRCLES)
                .mapToObj(i -> circle(middle, radius * (1 + i / TURNS * WIDER), round, i % TURNS * 2 * Math.PI / TURNS))
                .min(Comparator.comparingDouble(candidate -> cost(round, others, candidate)))
                .orElseThrow();
        IntStream.range(0, round.size()).forEach(i -> places.set(round.get(i), best.get(i)));
    }

    /** The marks of other heaps that a circle of this heap may come to, however wide and wherever it moves. */
    private List<Integer> others(List<Integer> heap, Point middle, double radius) {
        Set<Integer> own = Set.copyOf(heap);
        double widest = radius * (1 + CIRCLES * WIDER);
        return IntStream.range(0, places.size()).filter(spot -> !own.contains(spot))
                .filter(spot -> places.get(spot).distance(middle) < 2 * widest + 4 * spots.get(spot).reach())
                .boxed().toList();
    }

    private Point middle(List<Integer> heap) {
        return new Point(heap.stream().mapToDouble(i -> spots.get(i).place().x()).average().orElseThrow(),
                heap.stream().mapToDouble(i -> spots.get(i).place().y()).average().orElseThrow());
    }

    private static double angle(Point middle, Point place) {
        return Math.atan2(place.y() - middle.y(), place.x() - middle.x());
    }

    /** Wide enough for the two largest marks of the heap side by side. */
    private double radius(List<Integer> heap) {
        double pitch = heap.stream().map(i -> spots.get(i).reach()).sorted(Comparator.reverseOrder()).limit(2)
                .mapToDouble(reach -> reach * 1.1).sum();
        return pitch / 2 / Math.sin(Math.PI / heap.size());
    }

    /** Near an edge of its room the circle moves inward. */
    private List<Point> circle(Point heap, double radius, List<Integer> round, double turn) {
        double reach = reach(round);
        Box area = spots.get(round.getFirst()).room();
        Point middle = area.inset(Math.min(radius + reach, Math.min(area.width(), area.height()) / 2)).nearest(heap);
        double step = 2 * Math.PI / round.size();
        return IntStream.range(0, round.size())
                .mapToObj(i -> middle.plus(radius * Math.cos(turn + i * step), radius * Math.sin(turn + i * step)))
                .toList();
    }

    private double cost(List<Integer> round, List<Integer> others, List<Point> candidate) {
        double cost = 0;
        for (int i = 0; i < round.size(); i++) {
            cost += cost(others, spots.get(round.get(i)), candidate.get(i));
        }
        return cost;
    }

    /** Covering another mark is worse than any length of the stem. */
    private double cost(List<Integer> others, Spot spot, Point place) {
        double covered = 0;
        for (int other : others) {
            double reach = spot.reach() + spots.get(other).reach();
            Point there = places.get(other);
            if (Math.abs(there.x() - place.x()) < reach && Math.abs(there.y() - place.y()) < reach) {
                covered += Math.max(0, reach - there.distance(place));
            }
        }
        return covered * 100 + spot.place().distance(place);
    }
}
