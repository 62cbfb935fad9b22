package org.baraza.report;

import java.util.Objects;

/**
 * Begins a section.
 *
 * @param level 1 for the sections of the document, 2 and 3 inside them
 */
public record Heading(int level, String text) implements Block {

    public static final int DEEPEST = 3;

    public Heading {
        Objects.requireNonNull(text);
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("A heading has level 1 to " + DEEPEST + ", not " + level + ": " + text);
        }
    }
}
