package org.baraza.ui.workplan.internal.model;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Amounts as the document's language writes and reads them: "8,000" in English, "8 000" in French, zero as a dash. */
public final class Amounts {

    static final String ZERO = "–";

    private static final int USUAL_DECIMALS = 2;
    private static final Pattern DASH = Pattern.compile("[-–—]");

    private final Locale locale;
    private final String currency;
    private final int decimals;
    private final Pattern readable;

    /** @param currency ISO 4217 code; empty if the document names none yet */
    public Amounts(Locale locale, Optional<String> currency) {
        this.locale = locale;
        this.currency = currency.orElse("");
        this.decimals = currency.map(Amounts::decimalsOf).orElse(USUAL_DECIMALS);
        this.readable = readable(DecimalFormatSymbols.getInstance(locale), decimals);
    }

    public String text(BigDecimal amount) {
        return amount.signum() == 0 ? ZERO : number(amount);
    }

    /** "+1,300"; the minus sign of the language for less. */
    String signed(BigDecimal amount) {
        return (amount.signum() > 0 ? "+" : "") + number(amount);
    }

    /** With zero as a digit, to edit. */
    String number(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : decimals);
        format.setMaximumFractionDigits(whole ? 0 : Math.max(decimals, amount.scale()));
        return format.format(amount);
    }

    /** Reads what was typed, with or without the currency; a dash is zero. Empty if it is no amount. */
    Optional<BigDecimal> read(String typed) {
        String compact = compact(typed);
        if (DASH.matcher(compact).matches()) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (!readable.matcher(compact).matches()) {
            return Optional.empty();
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String plain = compact.replace(Character.toString(symbols.getGroupingSeparator()), "")
                .replace(symbols.getDecimalSeparator(), '.').replace(symbols.getMinusSign(), '-');
        return Optional.of(new BigDecimal(plain));
    }

    /** Without spaces and currency, with the digits that Java reads. */
    private String compact(String typed) {
        String bare = currency.isEmpty() ? typed : typed.replaceAll("(?i)" + Pattern.quote(currency), "");
        return bare.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(c -> Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static Pattern readable(DecimalFormatSymbols symbols, int decimals) {
        String minus = "[-" + Pattern.quote(Character.toString(symbols.getMinusSign())) + "]?";
        String grouping = Pattern.quote(Character.toString(symbols.getGroupingSeparator()));
        String fraction = decimals == 0 ? ""
                : "(" + Pattern.quote(Character.toString(symbols.getDecimalSeparator())) + "\\d{1," + decimals + "})?";
        return Pattern.compile(minus + "(\\d+|\\d{1,3}(" + grouping + "\\d{3})+)" + fraction);
    }

    private static int decimalsOf(String code) {
        return Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(code))
                .findFirst().map(Currency::getDefaultFractionDigits).filter(digits -> digits >= 0)
                .orElse(USUAL_DECIMALS);
    }
}
