package org.baraza.drawing;

import java.util.List;
import java.util.Optional;

/** Shapes that belong together; with a target if they stand for a thing, without if they are furniture. */
public record Part(List<Shape> shapes, Optional<Target> target) {

    public static Part furniture(List<Shape> shapes) {
        return new Part(List.copyOf(shapes), Optional.empty());
    }

    public static Part of(Target target, List<Shape> shapes) {
        return new Part(List.copyOf(shapes), Optional.of(target));
    }

    /** This part on a scene so wide that is mirrored. */
    Part mirrored(double width) {
        return new Part(shapes.stream().map(shape -> shape.mirrored(width)).toList(), target.map(it -> new Target(
                it.element(), it.area().mirrored(width), it.name(), it.tooltip())));
    }

    /** This part elsewhere on the scene. */
    public Part shifted(double right, double down) {
        return new Part(shapes.stream().map(shape -> shape.shifted(right, down)).toList(), target.map(it -> new Target(
                it.element(), it.area().shifted(right, down), it.name(), it.tooltip())));
    }
}
