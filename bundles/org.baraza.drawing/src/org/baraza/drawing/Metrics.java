package org.baraza.drawing;

/**
 * Sizes as factors of the font: the look is drawn for a base font of 12 pixels, everything grows with it.
 *
 * @param fontSize size of the base font in pixels
 */
public record Metrics(double fontSize) {

    private static final double DRAWN_FOR = 12;

    /** The size that the look is drawn for. */
    public static Metrics standard() {
        return new Metrics(DRAWN_FOR);
    }

    /** A length of the look in pixels of this scale. */
    public double px(double length) {
        return length * fontSize / DRAWN_FOR;
    }

    public TextStyle base() {
        return text(12);
    }

    /** Notes and ticks. */
    public TextStyle note() {
        return text(11);
    }

    /** @param size in pixels of the look */
    public TextStyle text(double size) {
        return new TextStyle(px(size), Weight.REGULAR);
    }
}
