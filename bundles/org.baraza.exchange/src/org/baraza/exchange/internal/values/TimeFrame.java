package org.baraza.exchange.internal.values;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.table.Cell;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/**
 * From a quarter to a quarter, as offices write it: "Q1 2027", "T1 2027", "2027-Q1", "janv.-mars 2027", "from Q1 2020 to
 * Q3 2021", "Q1-Q3 2027", "2027-2028", "S1 2028", "premier semestre 2028", "Trimestre 1 2027", "1T2027", "du 1er avril
 * au 30 juin 2028", "01/01/2027 - 31/03/2027", "01/2027-03/2027".
 */
public record TimeFrame(YearQuarter first, YearQuarter last) {

    private static final String ORDINAL = "(?:er?|ere|eme|nde?|st|rd|th)? ?";
    private static final Pattern PART = Pattern.compile("(?<year>\\d{4})|[qt] ?(?<q>[1-4])\\b|(?<quarter>[1-4])" + ORDINAL
            + "(?:trimestre|trim|quarter|qtr)\\b|[sh] ?(?<s>[12])\\b|(?<half>[12])" + ORDINAL + "(?:semestre|semester|sem|half)\\b"
            + "|(?:[0-2]?\\d|3[01])(?:er|st|nd|rd|th)? (?=(?<month>\\p{L}{3,}))|(?<word>\\p{L}+)|\\d+");
    private static final Map<Pattern, String> ORDINALS = Map.of(word("first|premiere?"), "1", word("second|seconde|deuxieme"),
            "2", word("third|troisieme"), "3", word("fourth|quatrieme"), "4");
    private static final Pattern QUARTER_BEFORE = Pattern.compile("\\b(?:quarter|qtr|trimestre|trim) ([1-4])\\b");
    private static final Pattern QUARTER_BEHIND = Pattern.compile("\\b([1-4]) ?[qt] ?(?=\\d{4})");
    private static final Pattern HALF_BEFORE = Pattern.compile("\\b(?:half|semester|semestre|sem) ([12])\\b");
    private static final Pattern WITH_CENTURY = Pattern.compile("\\d{4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<= )([2-5]\\d)$");
    /** They say nothing of when. */
    private static final Set<String> FILLERS = Set.of("from", "to", "until", "till", "and", "of", "a", "au", "de", "du",
            "jusqu", "jusque", "et", "the", "end", "fin", "des", "d", "quarter", "trimestre", "year", "annee", "le", "la", "en", "in");
    private static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*[-–—→]\\s*|\\s+(?:to|until|till|à|au|jusqu’au|jusqu'au)\\s+");
    private static final String FROM = "(?iu)(?:from|du|de)\\s+";
    private static final int LONGEST = 200;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private static final Span WHOLE_YEAR = new Span(1, QUARTERS);

    /** Quarters of a year, such as those of a half. */
    private record Span(int first, int last) {
    }

    /** Quarters or a year in the text; the year may follow later. */
    private record Point(Optional<Span> quarters, Optional<Integer> year) {
    }

    public static TimeFrame of(Cell cell) throws RefusedValueException {
        return switch (cell) {
            case Cell.Day day -> at(DayText.quarter(day.date()));
            case Cell.Number number when DayText.year(number.value()).isPresent() ->
                year(DayText.year(number.value()).get());
            default -> DayText.serial(cell).map(day -> at(DayText.quarter(day))).or(() -> find(cell.text())).orElseThrow(
                    () -> new RefusedValueException(NLS.bind(Messages.Value_quarter, Quoted.of(cell.text()))));
        };
    }

    public static Optional<TimeFrame> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<YearQuarter> single = single(text);
        if (single.isPresent()) {
            return single.map(TimeFrame::at);
        }
        return between(text).or(() -> points(PlainWord.of(text)).flatMap(TimeFrame::frame));
    }

    /** From a day or month to another, each written by itself: in digits they would not be told from other numbers. */
    private static Optional<TimeFrame> between(String text) {
        Matcher signs = BETWEEN.matcher(text);
        while (signs.find()) {
            Optional<YearQuarter> first = single(text.substring(0, signs.start()).replaceFirst("^\\s*" + FROM, ""));
            Optional<YearQuarter> last = single(text.substring(signs.end()));
            if (first.isPresent() && last.isPresent()) {
                return first.filter(it -> !last.get().isBefore(it)).map(it -> new TimeFrame(it, last.get()));
            }
        }
        return Optional.empty();
    }

    /** The quarter of a day or month. */
    private static Optional<YearQuarter> single(String text) {
        return DayText.exact(text).map(DayText::quarter).or(() -> DayText.onlyMonth(text).map(TimeFrame::quarter));
    }

    private static YearQuarter quarter(YearMonth month) {
        return YearQuarter.of(month.getYear(), (month.getMonthValue() - 1) / MONTHS + 1);
    }

    private static TimeFrame at(YearQuarter quarter) {
        return new TimeFrame(quarter, quarter);
    }

    private static TimeFrame year(int year) {
        return new TimeFrame(YearQuarter.of(year, 1), YearQuarter.of(year, QUARTERS));
    }

    /** Empty if the text says anything else. */
    private static Optional<List<Point>> points(String plain) {
        List<Point> points = new ArrayList<>();
        Matcher matcher = PART.matcher(inDigits(plain));
        while (matcher.find()) {
            String word = matcher.group("word");
            Optional<Span> quarters = quarters(matcher);
            if (matcher.group("year") != null && DayText.plausible(Integer.parseInt(matcher.group("year")))) {
                year(points, Integer.parseInt(matcher.group("year")));
            } else if (quarters.isPresent()) {
                add(points, quarters.get());
            } else if (matcher.group("month") == null && (word == null || !FILLERS.contains(word))) {
                return Optional.empty();
            }
        }
        return points.isEmpty() || points.size() > MONTHS * QUARTERS ? Optional.empty() : Optional.of(points);
    }

    private static String inDigits(String plain) {
        String text = plain;
        for (Map.Entry<Pattern, String> ordinal : ORDINALS.entrySet()) {
            text = ordinal.getKey().matcher(text).replaceAll(ordinal.getValue());
        }
        text = QUARTER_BEFORE.matcher(text).replaceAll("q$1");
        text = QUARTER_BEHIND.matcher(text).replaceAll("q$1 ");
        text = HALF_BEFORE.matcher(text).replaceAll("s$1");
        return WITH_CENTURY.matcher(text).find() ? text : SHORT_YEAR.matcher(text).replaceFirst("20$1");
    }

    private static Pattern word(String either) {
        return Pattern.compile("\\b(?:" + either + ")\\b");
    }

    /** Of the part of a text: a quarter, a half, or the quarter of a month. */
    private static Optional<Span> quarters(Matcher part) {
        Optional<Integer> quarter = number(part, "q").or(() -> number(part, "quarter")).or(() -> Optional
                .ofNullable(part.group("word")).flatMap(MonthNames::find).map(month -> (month.getValue() - 1) / MONTHS + 1));
        return quarter.map(it -> new Span(it, it)).or(() -> number(part, "s").or(() -> number(part, "half"))
                .map(half -> new Span(2 * half - 1, 2 * half)));
    }

    private static Optional<Integer> number(Matcher part, String group) {
        return Optional.ofNullable(part.group(group)).map(Integer::valueOf);
    }

    /** A quarter takes the year that stands before it alone, as in "2027-Q1". */
    private static void add(List<Point> points, Span quarters) {
        Point last = points.isEmpty() ? null : points.getLast();
        if (last != null && last.quarters.isEmpty()) {
            points.set(points.size() - 1, new Point(Optional.of(quarters), last.year));
        } else {
            points.add(new Point(Optional.of(quarters), Optional.empty()));
        }
    }

    /** A year is that of the quarters before it that have none. */
    private static void year(List<Point> points, int year) {
        boolean open = points.stream().anyMatch(point -> point.year.isEmpty());
        if (open) {
            points.replaceAll(point -> point.year.isPresent() ? point : new Point(point.quarters, Optional.of(year)));
        } else {
            points.add(new Point(Optional.empty(), Optional.of(year)));
        }
    }

    private static Optional<TimeFrame> frame(List<Point> points) {
        List<Point> dated = new ArrayList<>(points);
        for (int i = 1; i < dated.size(); i++) {
            if (dated.get(i).year.isEmpty()) {
                dated.set(i, new Point(dated.get(i).quarters, dated.get(i - 1).year));
            }
        }
        if (dated.stream().anyMatch(point -> point.year.isEmpty())) {
            return Optional.empty();
        }
        Point begin = dated.getFirst();
        Point end = dated.getLast();
        TimeFrame frame = new TimeFrame(YearQuarter.of(begin.year.get(), begin.quarters.orElse(WHOLE_YEAR).first),
                YearQuarter.of(end.year.get(), end.quarters.orElse(WHOLE_YEAR).last));
        return frame.last.isBefore(frame.first) ? Optional.empty() : Optional.of(frame);
    }
}
