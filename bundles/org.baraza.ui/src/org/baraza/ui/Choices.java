package org.baraza.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.baraza.model.values.Currencies;
import org.baraza.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The currencies and languages that a strategy can have, by code, with their names in the program's language. */
public final class Choices {

    private Choices() {
    }

    /** Those that are money somewhere today. */
    public static List<String> currencies() {
        return sorted(Stream.of(Locale.getISOCountries()).map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull).map(Currency::getCurrencyCode).distinct(), Choices::currency);
    }

    /** "USD – US Dollar"; a code that ISO 4217 does not know says so. */
    public static String currency(String code) {
        Optional<Currency> known = Currencies.find(code);
        return known.map(it -> NLS.bind(Messages.Choice_named, it.getCurrencyCode(), it.getDisplayName()))
                .orElseGet(() -> NLS.bind(Messages.Choice_noCurrency, code));
    }

    public static List<String> languages() {
        return sorted(Stream.of(Locale.getISOLanguages()), Choices::language);
    }

    /** "fr – French"; a tag whose language nobody knows says so. */
    public static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean known = List.of(Locale.getISOLanguages()).contains(locale.getLanguage());
        return NLS.bind(known ? Messages.Choice_named : Messages.Choice_noLanguage, tag, locale.getDisplayName());
    }

    private static List<String> sorted(Stream<String> codes, UnaryOperator<String> words) {
        Comparator<Object> order = Collator.getInstance();
        return codes.sorted(Comparator.comparing(words, order::compare)).toList();
    }
}
