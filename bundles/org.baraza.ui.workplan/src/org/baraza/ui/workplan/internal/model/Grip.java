package org.baraza.ui.workplan.internal.model;

import java.util.Optional;

/** Where a bar of the time frame is taken hold of: its ends stretch it, its middle moves it. */
public enum Grip {

    FIRST, LAST, WHOLE;

    /** How much of a quarter an end is, from the inside. */
    private static final double END = 0.4;
    private static final double BESIDE = 0.2;

    /** The grip of a bar at a place on the timeline; the middle keeps at least half of a short bar. */
    static Optional<Grip> at(Bar bar, double place) {
        double end = Math.min(END, (bar.to() - bar.from()) / 4);
        if (place < bar.from() - BESIDE || place > bar.to() + BESIDE) {
            return Optional.empty();
        }
        if (place <= bar.from() + end) {
            return Optional.of(FIRST);
        }
        return Optional.of(place >= bar.to() - end ? LAST : WHOLE);
    }

    /** By how many quarters the first end goes along. */
    int first(int quarters) {
        return this == LAST ? 0 : quarters;
    }

    /** By how many quarters the last end goes along. */
    int last(int quarters) {
        return this == FIRST ? 0 : quarters;
    }
}
