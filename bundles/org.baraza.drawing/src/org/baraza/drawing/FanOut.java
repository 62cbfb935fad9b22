package org.baraza.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Moves marks that lie on each other apart, on a circle round their middle, each as near to its place as it goes. */
final class FanOut {

    private static final int TURNS = 24;
    private static final int CIRCLES = 5;
    private static final double WIDER = 0.35;

    /** A mark: where it belongs, and how far it reaches from there. */
    record Spot(Point place, double reach) {
    }

    private final List<Spot> spots;
    private final double crowded;
    private final Function<List<Point>, Box> room;
    private final List<Point> places;

    /**
     * @param crowded marks whose distance is less than this share of both their reaches fan out
     * @param room the area that a heap of marks may not leave
     */
    FanOut(List<Spot> spots, double crowded, Function<List<Point>, Box> room) {
        this.spots = List.copyOf(spots);
        this.crowded = crowded;
        this.room = room;
        this.places = new ArrayList<>(spots.stream().map(Spot::place).toList());
    }

    /** Where each mark is shown, in the order of the spots. */
    List<Point> places() {
        heaps().stream().filter(heap -> heap.size() > 1).forEach(this::fan);
        return List.copyOf(places);
    }

    private List<List<Integer>> heaps() {
        List<List<Integer>> heaps = new ArrayList<>();
        for (int spot = 0; spot < spots.size(); spot++) {
            int added = spot;
            List<List<Integer>> near = heaps.stream()
                    .filter(heap -> heap.stream().anyMatch(i -> isNear(i, added))).toList();
            heaps.removeAll(near);
            heaps.add(Stream.concat(near.stream().flatMap(List::stream), Stream.of(added)).toList());
        }
        return heaps;
    }

    private boolean isNear(int one, int other) {
        Spot a = spots.get(one);
        Spot b = spots.get(other);
        return a.place().distance(b.place()) < (a.reach() + b.reach()) * crowded;
    }

    private void fan(List<Integer> heap) {
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
        double reach = round.stream().mapToDouble(i -> spots.get(i).reach()).max().orElseThrow();
        Box area = room.apply(round.stream().map(i -> spots.get(i).place()).toList());
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
