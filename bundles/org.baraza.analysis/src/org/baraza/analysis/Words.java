package org.baraza.analysis;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.threeten.extra.YearQuarter;

/**
 * What people call the values of the domain, in a language of their own choosing: that of a document may differ from
 * that of the program. A language that there are no words in gets English. What a document calls them, and its
 * quarters, is said by its {@link Vocabulary}.
 */
public final class Words {

    private static final String BUNDLE = "org.baraza.analysis.words";
    private static final ResourceBundle.Control ENGLISH_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {
    }

    /** A state or tier, such as "On track". */
    public static String of(Identified value, Locale locale) {
        return text(value.getClass().getSimpleName() + "." + value.id(), locale);
    }

    /**
     * What activities in a state are called that are counted together: of some that miss something it is the report, of
     * others the measurement.
     */
    public static String counted(ActivityState state, Locale locale) {
        return find("ActivityState." + state.id() + ".counted", locale).orElseGet(() -> of(state, locale));
    }

    /** A value of one of the model's lists, such as "Cross-check" or "Quarterly". */
    public static String of(Enumerator value, Locale locale) {
        return text(value.getClass().getSimpleName() + "." + value.getLiteral(), locale);
    }

    /** "Q3 2025", as a language usually calls it; a document's {@link Vocabulary} may know another label. */
    public static String of(YearQuarter quarter, Locale locale) {
        return Vocabulary.of(locale).of(quarter);
    }

    static Optional<String> find(String key, Locale locale) {
        return bundle(locale).containsKey(key) ? Optional.of(text(key, locale)) : Optional.empty();
    }

    static String text(String key, Locale locale) {
        return bundle(locale).getString(key);
    }

    static String format(String key, Locale locale, Object... arguments) {
        return new MessageFormat(text(key, locale), locale).format(arguments);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), ENGLISH_ELSE);
    }
}
