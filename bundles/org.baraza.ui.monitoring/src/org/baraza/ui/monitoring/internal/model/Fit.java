package org.baraza.ui.monitoring.internal.model;

import java.util.function.ToDoubleFunction;

/** Texts cut to the room there is. */
public final class Fit {

    private static final String CUT = "…";

    private Fit() {
    }

    /** The whole text, or as much of its beginning as fits before "…". */
    public static String within(String text, double room, ToDoubleFunction<String> width) {
        if (text.isEmpty() || width.applyAsDouble(text) <= room) {
            return text;
        }
        int end = text.length() - 1;
        while (end > 0 && width.applyAsDouble(cut(text, end)) > room) {
            end--;
        }
        return cut(text, end);
    }

    private static String cut(String text, int end) {
        return text.substring(0, end).stripTrailing() + CUT;
    }
}
