package org.baraza.model.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An exact amount of a currency, written and read as a language has it: "1,250.50 USD", "8 000 XOF".
 *
 * @param amount never rounded, also if it has more digits than the currency
 * @param currency ISO 4217 code; empty if the document names none yet
 */
public record Money(BigDecimal amount, String currency) {

    private static final int LONGEST = 40;

    /** With the currency's digits where there is a fraction, none where there is none; with more if it has more. */
    public String text(Locale locale) {
        return (number(locale) + " " + currency).strip();
    }

    /** The number alone. */
    public String number(Locale locale) {
        return number(locale, hasFraction());
    }

    /** @param fraction whether it has the currency's digits in any case, as others beside it do */
    public String number(Locale locale, boolean fraction) {
        int scale = Math.max(0, amount.stripTrailingZeros().scale());
        int digits = fraction ? Math.max(scale, Currencies.digits(currency)) : scale;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(amount);
    }

    public boolean hasFraction() {
        return amount.stripTrailingZeros().scale() > 0;
    }

    /** Rounded to the currency's digits, half to even. */
    public Money rounded() {
        return new Money(amount.setScale(Currencies.digits(currency), RoundingMode.HALF_EVEN), currency);
    }

    /** Whether it has no more digits than the currency. */
    public boolean isPayable() {
        return amount.stripTrailingZeros().scale() <= Currencies.digits(currency);
    }

    /**
     * Reads what was typed in a language, with or without the currency's code, in any digits.
     *
     * @return empty if it is no amount, or has more digits than the currency
     */
    public static Optional<Money> read(String typed, String currency, Locale locale) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String compact = compact(typed, currency);
        if (!readable(symbols, Currencies.digits(currency)).matcher(compact).matches()) {
            return Optional.empty();
        }
        String plain = compact.replace(Character.toString(symbols.getGroupingSeparator()), "")
                .replace(symbols.getDecimalSeparator(), '.').replace(symbols.getMinusSign(), '-');
        return Optional.of(new Money(new BigDecimal(plain), currency));
    }

    /** Without spaces and currency, with the digits that Java reads. */
    private static String compact(String typed, String currency) {
        String bare = currency.isEmpty() ? typed : typed.replaceAll("(?i)" + Pattern.quote(currency), "");
        return bare.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(c -> Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static Pattern readable(DecimalFormatSymbols symbols, int digits) {
        String minus = "[-" + Pattern.quote(Character.toString(symbols.getMinusSign())) + "]?";
        String grouping = Pattern.quote(Character.toString(symbols.getGroupingSeparator()));
        String fraction = digits == 0 ? ""
                : "(" + Pattern.quote(Character.toString(symbols.getDecimalSeparator())) + "\\d{1," + digits + "})?";
        return Pattern.compile(minus + "(\\d+|\\d{1,3}(" + grouping + "\\d{3})+)" + fraction);
    }
}
