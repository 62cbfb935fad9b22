package org.baraza.exchange.plan;

import java.text.MessageFormat;
import java.util.Locale;

/** Sentences of exports, in the language of what is exported. */
public final class ExportWords {

    private ExportWords() {
    }

    /** "Due: invite speakers". */
    public static String due(String what, Locale language) {
        return new MessageFormat(PlanWords.text("export.due", language), language).format(new Object[] { what });
    }

    /** What the picture of the time frames is called. */
    public static String timeline(Locale language) {
        return PlanWords.text("export.timeline", language);
    }
}
