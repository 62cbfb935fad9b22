package org.baraza.ui;

import java.util.function.ToDoubleFunction;

/** Shortens texts to the room that there is. */
public final class Fit {

    private static final String MORE = "…";

    private Fit() {
    }

    /** The text, or as much of its beginning as fits, ending in "…". */
    public static String within(String text, double room, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width.applyAsDouble(text.substring(0, end).stripTrailing() + MORE) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + MORE;
    }
}
