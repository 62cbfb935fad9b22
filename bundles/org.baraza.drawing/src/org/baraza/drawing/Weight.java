package org.baraza.drawing;

/** How bold a text is. */
public enum Weight {

    REGULAR(400), SEMIBOLD(600), BOLD(700);

    private final int number;

    Weight(int number) {
        this.number = number;
    }

    /** The weight as CSS and OpenType number it. */
    public int number() {
        return number;
    }
}
