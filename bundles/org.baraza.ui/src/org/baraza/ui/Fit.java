package org.baraza.ui;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

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

    /** The text broken between words into no more lines than these; the last ends in "…" if there is more. */
    public static List<String> lines(String text, int most, double room, ToDoubleFunction<String> width) {
        int end = most == 1 || width.applyAsDouble(text) <= room ? -1 : text.lastIndexOf(' ');
        while (end > 0 && width.applyAsDouble(text.substring(0, end)) > room) {
            end = text.lastIndexOf(' ', end - 1);
        }
        return end <= 0 ? List.of(within(text, room, width))
                : Stream.concat(Stream.of(text.substring(0, end)),
                        lines(text.substring(end + 1), most - 1, room, width).stream()).toList();
    }
}
