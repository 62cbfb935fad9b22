package org.baraza.model.values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

import org.threeten.extra.YearQuarter;

/**
 * How values are written in documents and packs. Every method throws an {@link IllegalArgumentException} that names the
 * text and the form expected.
 */
public final class Formats {

    /** No amount of a strategy has more digits; more would only serve to exhaust memory. */
    private static final int LONGEST_AMOUNT = 40;

    private Formats() {
    }

    public static YearQuarter quarter(String text) {
        return parse(text, YearQuarter::parse, "a quarter such as 2027-Q1");
    }

    public static String text(YearQuarter quarter) {
        return quarter.toString();
    }

    public static YearMonth month(String text) {
        return parse(text, YearMonth::parse, "a month such as 2026-10");
    }

    public static LocalDate date(String text) {
        return parse(text, LocalDate::parse, "a date such as 2026-10-31");
    }

    public static Instant timestamp(String text) {
        return parse(text, Instant::parse, "a moment such as 2026-10-31T14:32:00Z");
    }

    public static BigDecimal amount(String text) {
        return parse(text, Formats::plainDecimal, "a decimal number such as 1250.50");
    }

    private static BigDecimal plainDecimal(String text) {
        if (text.length() > LONGEST_AMOUNT || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private static <T> T parse(String text, Function<String, T> parser, String expected) {
        try {
            return parser.apply(text.strip());
        } catch (DateTimeException | NumberFormatException e) {
            throw new IllegalArgumentException("'" + shortened(text) + "' is not " + expected, e);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_AMOUNT ? text : text.substring(0, LONGEST_AMOUNT) + "…";
    }
}
