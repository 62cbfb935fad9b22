package org.baraza.report.office.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;
import org.baraza.drawing.Weight;

/**
 * How wide the letters of a face are, as shares of its size, each measured once: whole words would be exacter, and are not
 * worth their time.
 */
final class LetterWidths {

    private static final int USUAL = 0x250;

    private final TextMeasure measure = TextMeasure.paper();
    private final TextStyle style;
    private final double[] usual = new double[USUAL];
    private final Map<Integer, Double> others = new ConcurrentHashMap<>();

    LetterWidths(Weight weight) {
        style = new TextStyle(12, weight);
    }

    /**
     * How many lines a text takes when it breaks between words.
     *
     * @param room width of a line, in sizes of the letters
     */
    int lines(String text, double room) {
        double space = of(' ');
        int lines = 1;
        double filled = 0;
        double word = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                word += of(text.charAt(i));
            } else {
                if (filled > 0 && word > 0 && filled + word > room) {
                    lines++;
                    filled = 0;
                }
                filled += word + space;
                word = 0;
            }
        }
        return lines;
    }

    private double of(int letter) {
        if (letter >= USUAL) {
            return others.computeIfAbsent(letter, this::measured);
        }
        if (usual[letter] == 0) {
            // what two threads measure at once is the same
            usual[letter] = measured(letter);
        }
        return usual[letter];
    }

    private double measured(int letter) {
        double width = letter == ' ' ? measure.width("n n", style) - measure.width("nn", style)
                : measure.width(Character.toString(letter), style);
        return width / style.size();
    }
}
