package org.baraza.report.office.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document writes around a number, which goes with it into a spreadsheet where the number is one: "at least " of
 * "at least 300", the day below a measurement.
 *
 * @param dash whether nothing is written as a dash: it is unless the document writes a zero
 */
record NumberWords(String before, String after, boolean dash) {

    private static final Pattern BEFORE = Pattern.compile("^\\p{L}[\\p{L}\\s\u00a0]*(?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d.,\u00a0\u202f ]*\\d)?");
    /** A format takes no more. */
    private static final int LONGEST = 80;

    static NumberWords of(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return new NumberWords("", "", true);
        }
        Matcher words = BEFORE.matcher(text);
        String after = text.substring(number.end());
        String line = after.startsWith("\n") ? " (" + after.strip().replace("\n", ", ") + ")" : after.replace("\n", ", ");
        return new NumberWords(words.find() ? words.group() : "", line.length() > LONGEST ? "" : line, !number.group().matches("0(?:[.,]0+)?"));
    }

    /** In how many letters it is written, with room beside it. */
    static int letters(String text) {
        NumberWords words = of(text);
        Matcher number = NUMBER.matcher(text);
        return (number.find() ? words.before.length() + number.group().length() + words.after.length() : text.length()) + 2;
    }

    /** Of a number. */
    String format(String digits) {
        String whole = quoted(before) + digits + quoted(after);
        return whole + ";-" + whole + ";" + (dash ? "\"–\"" : whole);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : "\"" + words.replace('"', '\'') + "\"";
    }
}
