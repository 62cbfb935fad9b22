package org.baraza.ui.monitoring.internal.model;

/** How much room tiles have: compact ones leave to the tooltip what the figure counts, and calm counts, where they don't fit. */
public enum TileForm {

    FULL(new Places(17, 43, 24, 63, 89, 108)), COMPACT(new Places(15, 36, 17, 52, 74, 90));

    private final Places places;

    TileForm(Places places) {
        this.places = places;
    }

    Places places() {
        return places;
    }

    /** Lengths of the look, from the top of the tile: to the middle of the lines, to the bar, to the counts, to the bottom. */
    record Places(double name, double figure, double figureSize, double bar, double counts, double bottom) {
    }
}
