package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;

import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;

/** Fits texts into cells: cut with an ellipsis, or broken into lines. */
public final class TextFit {

    private static final String ELLIPSIS = "…";

    private final TextMeasure measure;
    private final TextStyle style;

    public TextFit(TextMeasure measure, TextStyle style) {
        this.measure = measure;
        this.style = style;
    }

    /** The text, cut so that it is no wider than that; nothing if not even one letter fits. */
    public String cut(String text, double width) {
        if (measure.width(text, style) <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (measure.width(shortened(text, middle), style) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits == 0 ? "" : shortened(text, fits);
    }

    /**
     * The text broken between words, the last line cut if there is more.
     *
     * @param indent how much narrower the first line is
     */
    public List<String> wrap(String text, double width, double indent, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() < most) {
            double room = lines.isEmpty() ? width - indent : width;
            int end = lines.size() == most - 1 ? rest.length() : lineEnd(rest, room);
            lines.add(cut(rest.substring(0, end).stripTrailing(), room));
            rest = rest.substring(end).stripLeading();
        }
        return lines;
    }

    /** Where a line that fits ends: before a space, or after a first word that is itself too wide. */
    private int lineEnd(String text, double room) {
        int end = 0;
        for (int space = nextSpace(text, 0); ; space = nextSpace(text, space + 1)) {
            if (measure.width(text.substring(0, space), style) > room) {
                return end == 0 ? space : end;
            }
            end = space;
            if (space == text.length()) {
                return end;
            }
        }
    }

    private static int nextSpace(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private static String shortened(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
