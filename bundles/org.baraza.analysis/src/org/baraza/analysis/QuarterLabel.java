package org.baraza.analysis;

import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.threeten.extra.YearQuarter;

/**
 * How quarters are called: a pattern such as <code>Q{quarter} {year}</code>, or <code>Q{fiscal-quarter}
 * FY{fiscal-year}</code> where quarters are counted from the beginning of the fiscal year.
 *
 * @param fiscalYear the month in which the fiscal year begins
 */
record QuarterLabel(String pattern, Month fiscalYear) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Set<String> QUARTERS = Set.of("quarter", "fiscal-quarter");
    private static final Set<String> YEARS = Set.of("year", "fiscal-year", "fiscal-year-start", "fiscal-year-end");
    private static final int LONGEST = 60;
    private static final int CENTURY = 100;
    private static final YearQuarter EARLIEST = YearQuarter.of(1900, 1);
    private static final int READABLE = 4 * 300;

    /** Whether every quarter gets a name of its own by it. */
    static boolean isUsable(String pattern) {
        List<String> places = places(pattern).toList();
        String rest = PLACE.matcher(pattern).replaceAll("");
        return pattern.length() <= LONGEST && rest.indexOf('{') < 0 && rest.indexOf('}') < 0
                && places.stream().allMatch(place -> QUARTERS.contains(place) || YEARS.contains(place))
                && places.stream().anyMatch(QUARTERS::contains) && places.stream().anyMatch(YEARS::contains);
    }

    boolean isFiscal() {
        return places(pattern).anyMatch("fiscal-quarter"::equals);
    }

    /** "Q3 2025". */
    String of(YearQuarter quarter) {
        return filled(pattern, quarter);
    }

    /** The quarter without its year: "Q3". */
    String ofQuarter(YearQuarter quarter) {
        return filled(part(QUARTERS::contains), quarter);
    }

    /** The year alone, as the label names it: "2025", "FY2025/26". */
    String ofYear(YearQuarter quarter) {
        return filled(part(YEARS::contains), quarter);
    }

    /** The quarter of this label, in any case, however the words are apart. */
    Optional<YearQuarter> read(String label) {
        Map<String, YearQuarter> labels = new HashMap<>();
        Stream.iterate(EARLIEST, quarter -> quarter.plusQuarters(1)).limit(READABLE)
                .forEach(quarter -> labels.put(compact(of(quarter)), quarter));
        return Optional.ofNullable(labels.get(compact(label)));
    }

    /** The words without the year, or with it alone; the places alone, where a word holds both quarter and year. */
    private String part(Predicate<String> wanted) {
        List<String> words = List.of(pattern.strip().split("\\s+"));
        boolean apart = words.stream().noneMatch(word -> holds(word, QUARTERS) && holds(word, YEARS));
        boolean year = YEARS.stream().anyMatch(wanted);
        return apart
                ? words.stream().filter(word -> holds(word, YEARS) == year).collect(Collectors.joining(" "))
                        .replaceAll("[,;:/–—-]+$", "")
                : places(pattern).filter(wanted).map(place -> "{" + place + "}").collect(Collectors.joining(" "));
    }

    private static boolean holds(String word, Set<String> wanted) {
        return places(word).anyMatch(wanted::contains);
    }

    private String filled(String text, YearQuarter quarter) {
        return PLACE.matcher(text).replaceAll(place -> value(place.group(1), quarter));
    }

    private String value(String place, YearQuarter quarter) {
        return switch (place) {
            case "quarter" -> Integer.toString(quarter.getQuarterValue());
            case "year" -> Integer.toString(quarter.getYear());
            case "fiscal-quarter" -> Integer.toString(inFiscalYear(quarter));
            case "fiscal-year-start" -> Integer.toString(firstOf(quarter).getYear());
            case "fiscal-year-end" -> Integer.toString(firstOf(quarter).plusQuarters(3).getYear());
            default -> years(firstOf(quarter));
        };
    }

    /** "2026/27"; "2026" where the fiscal year is that of the calendar. */
    private static String years(YearQuarter first) {
        int last = first.plusQuarters(3).getYear();
        return last == first.getYear() ? Integer.toString(last)
                : first.getYear() + "/" + String.format(Locale.ROOT, "%02d", last % CENTURY);
    }

    private YearQuarter firstOf(YearQuarter quarter) {
        return quarter.minusQuarters(inFiscalYear(quarter) - 1L);
    }

    private int inFiscalYear(YearQuarter quarter) {
        int first = (fiscalYear.getValue() - 1) / 3 + 1;
        return Math.floorMod(quarter.getQuarterValue() - first, 4) + 1;
    }

    private static Stream<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1));
    }

    private static String compact(String label) {
        return label.replaceAll("[\\s\\u00a0\\u202f]+", "").toLowerCase(Locale.ROOT);
    }
}
