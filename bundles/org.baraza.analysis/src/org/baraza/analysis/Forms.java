package org.baraza.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers and dates as a language writes and reads them, the same in every room, in Details and on the command line:
 * "1,250.5" and "31/12/2026" in English. The program speaks in its own language; only what belongs to a document, such
 * as a report, has that of the document.
 */
public final class Forms {

    /** What was computed is told with so many decimals at most: more would claim what nobody measured. */
    private static final int COMPUTED_DECIMALS = 2;

    private static final int MOST_DIGITS = 30;
    private static final int CENTURY = 2000;
    private static final BigDecimal EXAMPLE = new BigDecimal("1250.5");

    private final Locale locale;
    private final DateTimeFormatter day;
    private final String order;
    private final DecimalFormatSymbols symbols;
    private final Pattern readable;

    public Forms(Locale language) {
        this.locale = language;
        String pattern = dayPattern(language);
        this.day = DateTimeFormatter.ofPattern(pattern, language);
        this.order = pattern.replaceAll("[^dMy]", "").replaceAll("(.)\\1+", "$1");
        this.symbols = DecimalFormatSymbols.getInstance(language);
        this.readable = readable(symbols);
    }

    /** In the language of the program. */
    public static Forms ofProgram() {
        return new Forms(Locale.getDefault());
    }

    /** A value that was computed, as it is told: two decimals at most, halves away from zero, no zeros at the end. */
    public static BigDecimal computed(BigDecimal value) {
        BigDecimal rounded = value.setScale(Math.min(Math.max(value.scale(), 0), COMPUTED_DECIMALS),
                RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    public Locale locale() {
        return locale;
    }

    /** A value that somebody gave: all its decimals, without zeros at the end that say nothing. */
    public String number(BigDecimal value) {
        return written(value, 0, Math.max(0, value.scale()));
    }

    /** A value that was computed, rounded as {@link #computed} does. */
    public String rounded(BigDecimal value) {
        return number(computed(value));
    }

    /** Always one decimal, as positions in the matrix are read. */
    public String tenths(double value) {
        return written(BigDecimal.valueOf(value), 1, 1);
    }

    public String date(LocalDate date) {
        return day.format(date);
    }

    /** "3 March 2025", « 3 mars 2025 »: a day in a sentence, where nobody types it. */
    public String dayInWords(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date);
    }

    /** "14:32". */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(place(locale)).format(time);
    }

    /** "31/12/2026, 14:32", where the person is. */
    public String moment(Instant moment) {
        ZonedDateTime here = moment.atZone(ZoneId.systemDefault());
        return date(here.toLocalDate()) + ", " + time(here.toLocalTime());
    }

    /** "October 2026". */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    private String written(BigDecimal value, int fewest, int most) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** How numbers are written, for who wrote something else. */
    public String exampleNumber() {
        return number(EXAMPLE);
    }

    /** Reads a number with or without separators of thousands; empty if it is none. */
    public Optional<BigDecimal> readNumber(String typed) {
        String compact = compact(typed);
        if (compact.length() > MOST_DIGITS || !readable.matcher(compact).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(compact.replace(Character.toString(symbols.getGroupingSeparator()), "")
                .replace(symbols.getDecimalSeparator(), '.').replace(symbols.getMinusSign(), '-')));
    }

    /** Reads day, month and year in the order of the language, or in that of ISO 8601, whatever stands between them. */
    public Optional<LocalDate> readDate(String typed) {
        List<String> numbers = new ArrayList<>(List.of(compact(typed).split("[-/.]", -1)));
        if (numbers.size() != order.length() || !numbers.stream().allMatch(part -> part.matches("\\d{1,4}"))) {
            return Optional.empty();
        }
        String given = numbers.getFirst().length() == 4 ? "yMd" : order;
        int year = Integer.parseInt(numbers.get(given.indexOf('y')));
        try {
            return Optional.of(LocalDate.of(year < 100 ? CENTURY + year : year,
                    Integer.parseInt(numbers.get(given.indexOf('M'))),
                    Integer.parseInt(numbers.get(given.indexOf('d')))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Without spaces, with the digits that Java reads. */
    private static String compact(String typed) {
        return typed.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(c -> Character.isDigit(c) ? Integer.toString(Character.digit(c, 10)) : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** English without a country writes the day first and counts 24 hours, as most of its offices do. */
    private static Locale place(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    private static String dayPattern(Locale language) {
        return DateTimeFormatterBuilder
                .getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, place(language))
                .replaceAll("[^dMy/.-]", "")
                .replaceAll("d+", "dd").replaceAll("M+", "MM").replaceAll("y+", "yyyy");
    }

    private static Pattern readable(DecimalFormatSymbols symbols) {
        String minus = "[-" + Pattern.quote(Character.toString(symbols.getMinusSign())) + "]?";
        String grouping = Pattern.quote(Character.toString(symbols.getGroupingSeparator()));
        String decimal = Pattern.quote(Character.toString(symbols.getDecimalSeparator()));
        return Pattern.compile(minus + "(\\d+|\\d{1,3}(" + grouping + "\\d{3})+)(" + decimal + "\\d+)?");
    }
}
