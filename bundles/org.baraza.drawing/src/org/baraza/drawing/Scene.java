package org.baraza.drawing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A drawing as a value: parts painted in their order on a page, later ones over earlier ones.
 *
 * @param width in pixels
 * @param height in pixels
 * @param name what a screen reader says of the whole
 */
public record Scene(double width, double height, String name, List<Part> parts) {

    public Scene {
        parts = List.copyOf(parts);
    }

    public Stream<Shape> shapes() {
        return parts.stream().flatMap(part -> part.shapes().stream());
    }

    /** The things on the scene, in painting order. */
    public List<Target> targets() {
        return parts.stream().flatMap(part -> part.target().stream()).toList();
    }

    /** The topmost thing at a place. */
    public Optional<Target> targetAt(Point point) {
        return targets().reversed().stream().filter(target -> target.area().contains(point)).findFirst();
    }

    /** This scene for readers from right to left: letters and signs stay as they are, each at its mirrored place. */
    public Scene mirrored() {
        return new Scene(width, height, name, parts.stream().map(part -> part.mirrored(width)).toList());
    }

    /** This scene with more painted over it. */
    public Scene overlaid(List<Part> more) {
        return new Scene(width, height, name, Stream.concat(parts.stream(), more.stream()).toList());
    }
}
