package org.baraza.ui.workplan.internal.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the plan itself in a language; English where there are none in it. */
public final class PlanWords {

    private static final String BUNDLE = "org.baraza.ui.workplan.internal.model.plan";
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    public PlanWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, PlanWords.class.getClassLoader(), ENGLISH_ELSE);
    }

    public Locale locale() {
        return locale;
    }

    public String of(String key, Object... arguments) {
        return arguments.length == 0 ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
