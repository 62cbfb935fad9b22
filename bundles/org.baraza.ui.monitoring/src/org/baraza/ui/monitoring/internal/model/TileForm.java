package org.baraza.ui.monitoring.internal.model;

/**
 * How much room tiles have: tall ones break the name into two lines; compact ones also the counts, leave to the tooltip
 * what the figure counts, and calm counts, where they don't fit.
 */
public enum TileForm {

    FULL(new Places(17, 43, 24, 63, 89, 108), 1, 1), TALL(FULL.places.lower(), 2, 1),
    COMPACT(new Places(15, 36, 17, 52, 74, 90).lower(), 2, 2);

    private static final double LINE = 17;

    private final Places places;
    private final int nameLines;
    private final int countLines;

    TileForm(Places places, int nameLines, int countLines) {
        this.places = places;
        this.nameLines = nameLines;
        this.countLines = countLines;
    }

    Places places() {
        return places;
    }

    int nameLines() {
        return nameLines;
    }

    int countLines() {
        return countLines;
    }

    /** From the middle of a line to that of the next, in lengths of the look. */
    static double line() {
        return LINE;
    }

    double bottom() {
        return places.bottom() + (countLines - 1) * LINE;
    }

    /** Lengths of the look, from the top of the tile: to the middle of the lines, to the bar, to the counts, to the bottom. */
    record Places(double name, double figure, double figureSize, double bar, double counts, double bottom) {

        /** With a second line of the name. */
        Places lower() {
            return new Places(name, figure + LINE, figureSize, bar + LINE, counts + LINE, bottom + LINE);
        }
    }
}
