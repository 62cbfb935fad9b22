package org.baraza.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds places for labels, one after the other: the first side of its point on which a label covers nothing; else
 * below or above it, shifted aside; else a place at the end of a leader line; else a side on which it covers a line
 * that may be covered if need be; else none. Each label placed is in the way of those that come later.
 */
public final class LabelPlacement {

    private static final int DIRECTIONS = 16;
    private static final int LEADER_STEPS = 5;

    /** How far a label below or above its point is shifted aside, in shares of its width. */
    private static final double[] SHIFTS = {0.2, -0.2, 0.4, -0.4};

    /** What stays free between labels, and between a leader and its label, in pixels. */
    private static final double GAP = 2;

    /** How far lines stay from labels, so that no halo eats into them, in pixels. */
    private static final double HALO = 3;

    private final Box area;
    private final Buckets<Box> boxes = new Buckets<>();
    private final Buckets<Segment> lines = new Buckets<>();
    private final List<Segment> bridged;
    private final List<Segment> crossable;

    /**
     * @param area that labels may not leave
     * @param boxes marks, rings and badges that no label or leader may cover
     * @param lines that no label may cover and no leader may cross
     * @param crossable lines that leaders may cross, and labels cover rather than vanish
     */
    public LabelPlacement(Box area, List<Box> boxes, List<Segment> lines, List<Segment> crossable) {
        this(area, boxes, lines, List.of(), crossable);
    }

    /** @param bridged lines that leaders may cross, but no label may cover */
    LabelPlacement(Box area, List<Box> boxes, List<Segment> lines, List<Segment> bridged, List<Segment> crossable) {
        this.area = area;
        boxes.forEach(this::take);
        lines.forEach(this::take);
        this.bridged = List.copyOf(bridged);
        this.crossable = List.copyOf(crossable);
    }

    /** Places the labels in their order; those without a place are left out. */
    public List<PlacedLabel> place(List<Label> labels) {
        return labels.stream().flatMap(label -> place(label).stream()).toList();
    }

    /** The label's place, which is taken from now on. */
    public Optional<PlacedLabel> place(Label label) {
        Optional<PlacedLabel> place = near(label).or(() -> afar(label)).or(() -> over(label));
        place.ifPresent(this::take);
        return place;
    }

    /** A place that needs no leader line. */
    Optional<PlacedLabel> near(Label label) {
        return beside(label, this::isFree).or(() -> shifted(label, this::isFree));
    }

    /** A place on which the label covers nothing but lines that may be covered. */
    Optional<PlacedLabel> over(Label label) {
        return beside(label, this::isOpen).or(() -> shifted(label, this::isOpen));
    }

    /** What lies on the place from now on. */
    void take(PlacedLabel placed) {
        take(placed.box().inset(-GAP));
        placed.leader().ifPresent(this::take);
    }

    private void take(Box box) {
        boxes.add(box, box);
    }

    private void take(Segment line) {
        lines.add(line.bounds(), line);
    }

    private static Optional<PlacedLabel> beside(Label label, Predicate<Box> free) {
        return clearest(label.sides().stream().map(label::at).filter(free)
                .map(box -> new PlacedLabel(label, box, Optional.empty())));
    }

    private static Optional<PlacedLabel> shifted(Label label, Predicate<Box> free) {
        return clearest(label.sides().stream().filter(side -> side.right() == 0)
                .flatMap(side -> Arrays.stream(SHIFTS).mapToObj(shift -> label.at(side).shifted(shift * label.width())))
                .filter(free).map(box -> new PlacedLabel(label, box, Optional.empty())));
    }

    /** A place at the end of a leader line. */
    Optional<PlacedLabel> afar(Label label) {
        return clearest(leaders(label).filter(placed -> isFree(placed.box()))
                .filter(placed -> placed.leader().filter(this::isClear).isPresent()));
    }

    /** The first of those that cover the fewest of the lines that the label would rather not cover. */
    private static Optional<PlacedLabel> clearest(Stream<PlacedLabel> places) {
        return places.min(Comparator.comparingLong(PlacedLabel::crossings));
    }

    private Stream<PlacedLabel> leaders(Label label) {
        double step = label.reach() / LEADER_STEPS;
        return IntStream.range(0, step > 0 ? LEADER_STEPS * DIRECTIONS : 0)
                .mapToObj(i -> led(label, step * (1 + i / DIRECTIONS), angle(i % DIRECTIONS)));
    }

    /** Right first, then ever farther from it to either side. */
    private static double angle(int index) {
        int steps = (index + 1) / 2;
        return (index % 2 == 0 ? steps : -steps) * 2 * Math.PI / DIRECTIONS;
    }

    private static PlacedLabel led(Label label, double length, double angle) {
        Point foot = label.anchor().plus(label.clearance() * Math.cos(angle), label.clearance() * Math.sin(angle));
        Point head = foot.plus(length * Math.cos(angle), length * Math.sin(angle));
        double x = head.x() - label.width() * (1 - Math.cos(angle)) / 2;
        double y = Math.abs(Math.sin(angle)) < 0.5 ? head.y() - label.rise()
                : head.y() - label.height() * (1 - Math.sin(angle)) / 2;
        Box box = new Box(x, y, label.width(), label.height());
        Point end = box.nearest(foot);
        return new PlacedLabel(label, box, Optional.of(new Segment(foot, foot.towards(end, foot.distance(end) - GAP))));
    }

    private boolean isClear(Segment leader) {
        return !boxes.any(leader.bounds(), box -> box.crosses(leader)) && !lines.any(leader.bounds(), leader::crosses);
    }

    /** Whether a text in the box would stay in the area and cover nothing. */
    public boolean isFree(Box box) {
        return isOpen(box) && crossable.stream().noneMatch(box.inset(-HALO)::crosses);
    }

    /** Whether a text in the box would stay in the area and cover nothing but lines that may be covered. */
    private boolean isOpen(Box box) {
        Box haloed = box.inset(-HALO);
        return area.contains(box) && !boxes.any(box, box::overlaps) && !lines.any(haloed, haloed::crosses)
                && bridged.stream().noneMatch(haloed::crosses);
    }
}
