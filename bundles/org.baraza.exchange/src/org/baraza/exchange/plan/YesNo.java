package org.baraza.exchange.plan;

import java.util.Locale;

/** Yes and no in tables. */
public final class YesNo {

    private YesNo() {
    }

    public static String text(boolean yes, Locale language) {
        return PlanWords.text(yes ? "word.yes" : "word.no", language);
    }
}
