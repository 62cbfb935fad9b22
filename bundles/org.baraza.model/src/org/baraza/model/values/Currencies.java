package org.baraza.model.values;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The currencies of ISO 4217, as the Java runtime knows them. A document may name another one, which is told, never
 * refused: its amounts are still exact.
 */
public final class Currencies {

    /** What a currency has that nobody knows. */
    private static final int USUAL_DIGITS = 2;
    private static final Map<String, Currency> KNOWN = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Function.identity()));

    private Currencies() {
    }

    /** The currency of this code, whatever its case; empty if there is none. */
    public static Optional<Currency> find(String code) {
        return Optional.ofNullable(KNOWN.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /**
     * The currency of this code, whatever its case.
     *
     * @throws IllegalArgumentException if ISO 4217 has none; its message names the code and the form expected
     */
    public static Currency of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(
                "'" + code.strip() + "' is not a currency code of ISO 4217, such as XOF, RWF or USD"));
    }

    /** Decimals of its amounts: none for XOF, two for USD, three for TND; two for a code that is not known. */
    public static int digits(String code) {
        return find(code).map(Currency::getDefaultFractionDigits).filter(digits -> digits >= 0).orElse(USUAL_DIGITS);
    }
}
