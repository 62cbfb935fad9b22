package org.baraza.exchange.internal.values;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Cell;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/**
 * Days and months as offices write them: "31/12/2026", "31.12.26", "2026-12-31", "31 December 2026", "1er octobre
 * 2026". Days come before months, unless that can't be. A month, quarter or year stands for its last day.
 */
public final class DayText {

    /** When a form was filled in stands behind its day. */
    private static final String TIME = "(?:,?[T \u00a0]{1,2}\\d{1,2}[:h].*)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})" + TIME);
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)? (\\p{L}+) (\\d{4}|\\d{2})");
    private static final Pattern AMERICAN = Pattern.compile("(\\p{L}+) (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+) (\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) (\\p{L}+)");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})|(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern DEADLINE = Pattern.compile("(?iu)\\s*(?:by|until|till|no later than|due(?: by)?|(?:by |before )?(?:the )?end(?: of)?"
            + "|d['’]ici(?: à| au| la)?(?: fin)?|jusqu['’ ]?(?:en|à|au)(?: fin)?|avant(?: la)? fin(?: de)?|au plus tard(?: en| le| fin)?|fin(?: de)?)\\s+(.+)");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int LONGEST = 100;
    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private DayText() {
    }

    public static LocalDate day(Cell cell) throws RefusedValueException {
        return cell instanceof Cell.Day day ? day.date()
                : serial(cell).or(() -> find(cell.text())).orElseThrow(() -> refused(Messages.Value_day, cell));
    }

    public static YearMonth month(Cell cell) throws RefusedValueException {
        return cell instanceof Cell.Day day ? YearMonth.from(day.date())
                : serial(cell).map(YearMonth::from).or(() -> findMonth(cell.text()))
                        .orElseThrow(() -> refused(Messages.Value_month, cell));
    }

    /** As a spreadsheet counts days, where a cell has lost the look of a day: 46387 for 31 December 2026. */
    static Optional<LocalDate> serial(Cell cell) {
        LocalDate zero = cell instanceof Cell.Number number && number.from1904() ? ZERO_1904 : SERIAL_ZERO;
        return Optional.of(cell.text().strip()).filter(digits -> digits.matches("\\d{5}"))
                .map(digits -> zero.plusDays(Integer.parseInt(digits))).filter(day -> plausible(day.getYear()));
    }

    private static RefusedValueException refused(String message, Cell cell) {
        return new RefusedValueException(NLS.bind(message, Quoted.of(cell.text())));
    }

    /** The day that a text says, or the last day of the month, quarter or year that it says. */
    public static Optional<LocalDate> find(String text) {
        Matcher deadline = DEADLINE.matcher(text);
        return text.length() <= LONGEST && deadline.matches() ? ending(deadline.group(1)) : ending(text);
    }

    private static Optional<LocalDate> ending(String text) {
        return exact(text).or(() -> onlyMonth(text).map(YearMonth::atEndOfMonth))
                .or(() -> TimeFrame.find(text).map(frame -> frame.last().atEndOfQuarter()));
    }

    /** The month of a day, or the month that a text says. */
    public static Optional<YearMonth> findMonth(String text) {
        return onlyMonth(text).or(() -> exact(text).map(YearMonth::from));
    }

    /** The month that a text says, and no day of it. */
    public static Optional<YearMonth> onlyMonth(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher iso = ISO_MONTH.matcher(text.strip());
        if (iso.matches()) {
            return iso.group(1) != null ? yearMonth(iso.group(1), iso.group(2)) : yearMonth(iso.group(4), iso.group(3));
        }
        String plain = PlainWord.of(text);
        Matcher named = MONTH.matcher(plain);
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        return named.matches() ? named(named.group(1), named.group(2))
                : yearFirst.matches() ? named(yearFirst.group(2), yearFirst.group(1)) : Optional.empty();
    }

    private static Optional<YearMonth> named(String month, String year) {
        return MonthNames.find(month).map(it -> YearMonth.of(year(year), it));
    }

    private static Optional<YearMonth> yearMonth(String year, String month) {
        int number = Integer.parseInt(month);
        return number >= 1 && number <= Month.values().length && plausible(Integer.parseInt(year))
                ? Optional.of(YearMonth.of(Integer.parseInt(year), number)) : Optional.empty();
    }

    /** The day that a heading says and nothing else; spreadsheets take "Jan 2027" for the first of January, and the month is meant. */
    public static Optional<LocalDate> dayOfColumn(String heading) {
        return exact(heading).map(day -> day.getDayOfMonth() == 1 ? YearMonth.from(day).atEndOfMonth() : day);
    }

    static Optional<LocalDate> exact(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = text.strip();
        Matcher iso = ISO.matcher(bare);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(bare);
        if (numbers.matches()) {
            return date(numbers.group(3), numbers.group(2), numbers.group(1))
                    .or(() -> date(numbers.group(3), numbers.group(1), numbers.group(2)));
        }
        String plain = PlainWord.of(bare);
        Matcher named = NAMED.matcher(plain);
        if (named.matches()) {
            return date(named.group(3), named.group(2), named.group(1));
        }
        Matcher american = AMERICAN.matcher(plain);
        return american.matches() ? date(american.group(3), american.group(1), american.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        Optional<Integer> number = month.matches("\\d+") ? Optional.of(Integer.parseInt(month))
                : MonthNames.find(month).map(Month::getValue);
        try {
            return number.filter(it -> plausible(year(year)))
                    .map(it -> LocalDate.of(year(year), it, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? CENTURY + year : year;
    }

    static boolean plausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** A year alone, such as 2026, also as a number. */
    static Optional<Integer> year(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && plausible(number.intValue()) ? Optional.of(number.intValue())
                : Optional.empty();
    }

    /** The quarter of a day. */
    static YearQuarter quarter(LocalDate day) {
        return YearQuarter.from(day);
    }
}
