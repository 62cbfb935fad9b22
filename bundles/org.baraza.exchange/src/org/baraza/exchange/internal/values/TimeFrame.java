package org.baraza.exchange.internal.values;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
 * Q3 2021", "Q1-Q3 2027", "2027-2028".
 */
public record TimeFrame(YearQuarter first, YearQuarter last) {

    private static final Pattern PART = Pattern.compile("(\\d{4})|[qt] ?([1-4])\\b|([1-4])(?:er?|eme|st|nd|rd|th)? ?"
            + "(?:trimestre|trim|quarter|qtr)\\b|(\\p{L}+)|(\\d+)");
    /** They say nothing of when. */
    private static final Set<String> FILLERS = Set.of("from", "to", "until", "till", "and", "of", "a", "au", "de", "du",
            "jusqu", "jusque", "et", "the", "end", "fin", "des", "d", "quarter", "trimestre", "le", "la", "en", "in");
    private static final int LONGEST = 200;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    /** A quarter or year in the text; the year may follow later. */
    private record Point(Optional<Integer> quarter, Optional<Integer> year) {
    }

    public static TimeFrame of(Cell cell) throws RefusedValueException {
        return switch (cell) {
            case Cell.Day day -> at(DayText.quarter(day.date()));
            case Cell.Number number when DayText.year(number.value()).isPresent() ->
                year(DayText.year(number.value()).get());
            default -> find(cell.text()).orElseThrow(
                    () -> new RefusedValueException(NLS.bind(Messages.Value_quarter, Quoted.of(cell.text()))));
        };
    }

    public static Optional<TimeFrame> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<YearQuarter> single = DayText.exact(text).map(DayText::quarter)
                .or(() -> DayText.onlyMonth(text).map(TimeFrame::quarter));
        if (single.isPresent()) {
            return single.map(TimeFrame::at);
        }
        return points(PlainWord.of(text)).flatMap(TimeFrame::frame);
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
        Matcher matcher = PART.matcher(plain);
        while (matcher.find()) {
            if (matcher.group(1) != null && DayText.plausible(Integer.parseInt(matcher.group(1)))) {
                year(points, Integer.parseInt(matcher.group(1)));
            } else if (matcher.group(2) != null || matcher.group(3) != null) {
                String digit = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
                add(points, Integer.parseInt(digit));
            } else if (matcher.group(4) != null && MonthNames.find(matcher.group(4)).isPresent()) {
                Month month = MonthNames.find(matcher.group(4)).get();
                add(points, (month.getValue() - 1) / MONTHS + 1);
            } else if (matcher.group(4) == null || !FILLERS.contains(matcher.group(4))) {
                return Optional.empty();
            }
        }
        return points.isEmpty() || points.size() > MONTHS * QUARTERS ? Optional.empty() : Optional.of(points);
    }

    /** A quarter takes the year that stands before it alone, as in "2027-Q1". */
    private static void add(List<Point> points, int quarter) {
        Point last = points.isEmpty() ? null : points.getLast();
        if (last != null && last.quarter.isEmpty()) {
            points.set(points.size() - 1, new Point(Optional.of(quarter), last.year));
        } else {
            points.add(new Point(Optional.of(quarter), Optional.empty()));
        }
    }

    /** A year is that of the quarters before it that have none. */
    private static void year(List<Point> points, int year) {
        boolean open = points.stream().anyMatch(point -> point.year.isEmpty());
        if (open) {
            points.replaceAll(point -> point.year.isPresent() ? point : new Point(point.quarter, Optional.of(year)));
        } else {
            points.add(new Point(Optional.empty(), Optional.of(year)));
        }
    }

    private static Optional<TimeFrame> frame(List<Point> points) {
        List<Point> dated = new ArrayList<>(points);
        for (int i = 1; i < dated.size(); i++) {
            if (dated.get(i).year.isEmpty()) {
                dated.set(i, new Point(dated.get(i).quarter, dated.get(i - 1).year));
            }
        }
        if (dated.stream().anyMatch(point -> point.year.isEmpty())) {
            return Optional.empty();
        }
        Point begin = dated.getFirst();
        Point end = dated.getLast();
        TimeFrame frame = new TimeFrame(YearQuarter.of(begin.year.get(), begin.quarter.orElse(1)),
                YearQuarter.of(end.year.get(), end.quarter.orElse(QUARTERS)));
        return frame.last.isBefore(frame.first) ? Optional.empty() : Optional.of(frame);
    }
}
