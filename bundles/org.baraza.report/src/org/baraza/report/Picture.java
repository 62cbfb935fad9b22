package org.baraza.report;

import java.util.Objects;

import org.baraza.drawing.Scene;

/**
 * A drawing. What a screen reader says of it is the scene's own name.
 *
 * @param caption stands below it
 */
public record Picture(Scene scene, String caption) implements Block {

    public Picture {
        Objects.requireNonNull(scene);
        Objects.requireNonNull(caption);
    }
}
