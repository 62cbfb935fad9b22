package org.baraza.report.template;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values without anything behind them: whatever is no number, truth, list or map is its text. A text stays in its line
 * and in its cell, whatever it holds.
 */
final class PlainValues {

    /** Stands for the stroke between cells where a value holds one: no text uses it. */
    static final char STROKE = '\ue000';

    private PlainValues() {
    }

    static Map<String, Object> of(Map<?, ?> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number;
            case Boolean truth -> truth;
            case Map<?, ?> map -> of(map);
            case Collection<?> list -> list(list);
            default -> value.toString().replace(STROKE, ' ').replace('|', STROKE).replaceAll("\\R", " ");
        };
    }

    private static List<Object> list(Collection<?> values) {
        List<Object> plain = new ArrayList<>();
        values.forEach(value -> plain.add(plain(value)));
        return plain;
    }
}
