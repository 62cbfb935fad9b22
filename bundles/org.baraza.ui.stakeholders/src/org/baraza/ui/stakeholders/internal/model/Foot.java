package org.baraza.ui.stakeholders.internal.model;

/** The room that something else takes in the strip under the matrix, at its left end, in pixels. */
public record Foot(double width, double height) {

    public static Foot none() {
        return new Foot(0, 0);
    }
}
