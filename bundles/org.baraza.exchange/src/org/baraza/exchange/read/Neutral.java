package org.baraza.exchange.read;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would take for a formula bear an apostrophe before them in CSV, as spreadsheets write a text
 * that is to stay one. What bears apostrophes before such a sign already gets one more, so that each text comes back as
 * it was.
 */
public final class Neutral {

    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern NEUTRALISED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Neutral() {
    }

    public static String of(String text) {
        return RUNS.matcher(text).matches() ? "'" + text : text;
    }

    static String original(String text) {
        return text.startsWith("'") && NEUTRALISED.matcher(text).matches() ? text.substring(1) : text;
    }
}
