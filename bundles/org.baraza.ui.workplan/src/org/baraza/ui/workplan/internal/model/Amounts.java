package org.baraza.ui.workplan.internal.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.model.values.Money;

/** Amounts as a language writes and reads them: "8,000" in English, "8 000" in French, zero as a dash. */
public final class Amounts {

    private static final String ZERO = "–";

    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");

    private final Locale locale;
    private final String currency;
    private final boolean fraction;

    /** @param currency ISO 4217 code; empty if the document names none yet */
    public Amounts(Locale locale, Optional<String> currency) {
        this(locale, currency.orElse(""), false);
    }

    private Amounts(Locale locale, String currency, boolean fraction) {
        this.locale = locale;
        this.currency = currency;
        this.fraction = fraction;
    }

    /** To read amounts that stand together: if one of them has a fraction, all are written as precisely. */
    Amounts alike(Stream<BigDecimal> together) {
        return new Amounts(locale, currency, together.anyMatch(amount -> new Money(amount, currency).hasFraction()));
    }

    /** To read: "8,000", "−200", and a dash for zero. */
    public String text(BigDecimal amount) {
        return amount.signum() == 0 ? ZERO : minus(number(amount));
    }

    /** "+1,300" and "−1,300", with a sign as wide as the other. */
    public String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + minus(number(amount));
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }

    /** With zero as a digit, to edit. */
    public String number(BigDecimal amount) {
        Money money = new Money(amount, currency);
        return money.number(locale, fraction || money.hasFraction());
    }

    /** Reads what was typed, with or without the currency; a dash is zero. Empty if it is no amount. */
    public Optional<BigDecimal> read(String typed) {
        return DASH.matcher(typed).matches() ? Optional.of(BigDecimal.ZERO)
                : Money.read(typed.replaceAll("\\p{Sc}", ""), currency, locale).map(Money::amount);
    }

    /** Reads what comes from a spreadsheet, in whatever form offices write amounts, if it can mean one thing only. */
    public Optional<BigDecimal> readForeign(String pasted) {
        return OfficeAmounts.read(pasted, currency);
    }
}
