package org.baraza.ui.stakeholders.internal.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.baraza.drawing.Point;
import org.baraza.drawing.Target;

/**
 * How the keyboard goes from thing to thing on the painted surface.
 *
 * @param targets the things, in the order of the table
 */
public record MarkWalk(List<Target> targets) {

    public MarkWalk {
        targets = List.copyOf(targets);
    }

    /** The next (1) or previous (-1) thing; from nothing the first or last. Empty beyond the ends. */
    public Optional<String> step(Optional<String> from, int by) {
        int next = by + from.map(this::indexOf).filter(index -> index >= 0).orElse(by > 0 ? -1 : targets.size());
        return next >= 0 && next < targets.size() ? Optional.of(targets.get(next).element()) : Optional.empty();
    }

    /**
     * The nearest thing in a direction; one that lies more aside than ahead only if there is no other. From nothing the
     * first thing of all.
     *
     * @param right 1 to the right, -1 to the left, 0 for neither
     * @param down 1 downward, -1 upward, 0 for neither
     */
    public Optional<String> towards(Optional<String> from, int right, int down) {
        int start = from.map(this::indexOf).orElse(-1);
        if (start < 0) {
            return step(Optional.empty(), 1);
        }
        Point here = targets.get(start).area().centre();
        return targets.stream().filter(target -> ahead(here, target, right, down) > 0)
                .min(Comparator.<Target, Boolean>comparing(
                        target -> aside(here, target, right, down) > ahead(here, target, right, down))
                        .thenComparingDouble(target -> here.distance(target.area().centre())))
                .map(Target::element);
    }

    private int indexOf(String element) {
        return targets.stream().map(Target::element).toList().indexOf(element);
    }

    private static double aside(Point here, Target target, int right, int down) {
        Point there = target.area().centre();
        return Math.abs((there.x() - here.x()) * down) + Math.abs((there.y() - here.y()) * right);
    }

    private static double ahead(Point here, Target target, int right, int down) {
        Point there = target.area().centre();
        return (there.x() - here.x()) * right + (there.y() - here.y()) * down;
    }
}
