package org.baraza.drawing;

/** Size in pixels and weight of a text; the family is the painter's. */
public record TextStyle(double size, Weight weight) {

    /** Height of capitals and digits as a share of the size, near enough in every system font. */
    private static final double CAPITALS = 0.714;

    public TextStyle semibold() {
        return new TextStyle(size, Weight.SEMIBOLD);
    }

    public TextStyle bold() {
        return new TextStyle(size, Weight.BOLD);
    }

    /** From baseline to baseline, in pixels. */
    public double lineHeight() {
        return size * 4 / 3;
    }

    /** How far the baseline lies below the middle of a line of text, in pixels. */
    public double drop() {
        return size * CAPITALS / 2;
    }
}
