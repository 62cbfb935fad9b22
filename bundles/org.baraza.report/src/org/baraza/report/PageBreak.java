package org.baraza.report;

import java.util.Objects;

/** What follows begins on a new page of paper; without paper it is nothing. */
public record PageBreak(Orientation orientation) implements Block {

    /** How pages lie, until the next break. */
    public enum Orientation {
        PORTRAIT,
        /** For tables that are wider than a page is. */
        LANDSCAPE
    }

    public PageBreak {
        Objects.requireNonNull(orientation);
    }
}
