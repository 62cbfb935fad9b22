package org.baraza.exchange.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What people call tables and their columns. */
final class PlanWords {

    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private PlanWords() {
    }

    static boolean has(String key, Locale language) {
        return bundle(language).containsKey(key);
    }

    static String text(String key, Locale language) {
        return bundle(language).getString(key);
    }

    /** Words divided by bars. */
    static List<String> list(String key, Locale language) {
        return has(key, language) ? Arrays.asList(text(key, language).split("\\|")) : List.of();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("org.baraza.exchange.plan.words", language, PlanWords.class.getClassLoader(),
                ENGLISH_ELSE);
    }
}
