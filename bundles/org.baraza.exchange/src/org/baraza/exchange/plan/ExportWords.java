package org.baraza.exchange.plan;

import java.text.MessageFormat;
import java.util.Locale;

/** Sentences of exports, in the language of what is exported. */
public final class ExportWords {

    private ExportWords() {
    }

    /** "Due: invite speakers". */
    public static String due(String what, Locale language) {
        return text("export.due", language, what);
    }

    /** "Media training: invite speakers". */
    public static String part(String whole, String part, Locale language) {
        return text("export.part", language, whole, part);
    }

    /** "2 measurements". */
    public static String measurements(int count, Locale language) {
        return text("export.measurements", language, count);
    }

    /** "progress reports of October 2026". */
    public static String reports(String month, Locale language) {
        return text("export.reports", language, month);
    }

    private static String text(String key, Locale language, Object... words) {
        return new MessageFormat(PlanWords.text(key, language), language).format(words);
    }

    /** What the picture of the time frames is called. */
    public static String timeline(Locale language) {
        return PlanWords.text("export.timeline", language);
    }
}
