package org.baraza.exchange.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.internal.values.TimeFrame;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.model.values.Currencies;
import org.threeten.extra.YearQuarter;

/** Headings that name a year, month or day besides: "Cost Y2", "Coût 2027", "Target 2028", "Oct 2026". */
final class KeyedHeading {

    private static final Pattern YEAR_OF_PLAN = Pattern.compile("(?:y|yr|year|a|an|annee) ?(\\d{1,2})\\b.*");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("((?:19|20)\\d{2})");
    /** Where a plan begins within a year, its years may be named by the two that they lie in. */
    private static final Pattern FISCAL_YEAR = Pattern.compile("(?:fy |exercice )?((?:19|20)\\d{2}) ((?:19|20)\\d{2}|\\d{2})");
    private static final Pattern FISCAL_AT_END = Pattern.compile("(?:.* )??" + FISCAL_YEAR);
    private static final Pattern YEAR_AT_END = Pattern.compile("(?:.* )?(?:(?<calendar>(?:19|20)\\d{2})|(?:y|yr|year|a|an|annee) ?(?<plan>\\d{1,2}))");
    private static final int QUARTERS = 4;
    private static final int CENTURY = 100;
    private static final int MOST_YEARS = 50;

    private KeyedHeading() {
    }

    /** @param start first quarter of the plan, by which calendar years are years of the plan */
    static Optional<Field> find(TableKind kind, String heading, Optional<YearQuarter> start) {
        return switch (kind) {
            case WORKPLAN -> spent(heading, start).or(() -> year(rest(heading, "cost"), start).map(Field::cost))
                    .or(() -> lastDay(heading).map(day -> Field.on(kind, Role.RUNS_IN, day)));
            case INDICATORS -> dated(heading, "target", start).map(day -> Field.on(kind, Role.TARGET_ON, day))
                    .or(() -> dated(heading, "baseline", start).map(day -> Field.on(kind, Role.BASELINE_ON, day)))
                    .or(() -> dated(heading, "actual", start).map(day -> Field.on(kind, Role.MEASURED_ON, day)));
            case MEASUREMENTS -> day(heading).map(day -> Field.on(kind, Role.MEASURED_ON, day));
            case PROGRESS -> DayText.findMonth(heading)
                    .map(month -> Field.on(kind, Role.STATE_IN, month.atEndOfMonth()));
            default -> Optional.empty();
        };
    }

    /** The last day of the year that a heading says, a calendar year or one of the plan; empty if it speaks of costs. */
    static Optional<LocalDate> lastDayOfYear(String heading, Optional<YearQuarter> start) {
        Matcher fiscal = FISCAL_AT_END.matcher(PlainWord.of(heading));
        Matcher year = YEAR_AT_END.matcher(PlainWord.of(heading));
        if (!rest(heading, "cost").equals(heading)) {
            return Optional.empty();
        }
        if (fiscal.matches()) {
            return fiscal(fiscal, start).map(number -> lastDay(start.orElseThrow(), number));
        }
        return !year.matches() ? Optional.empty() : year.group("calendar") != null ? Optional.of(LocalDate.of(Integer.parseInt(year.group("calendar")), 12, 31))
                : start.map(first -> lastDay(first, Integer.parseInt(year.group("plan"))));
    }

    private static LocalDate lastDay(YearQuarter start, int yearOfPlan) {
        return start.plusQuarters(QUARTERS * (long) yearOfPlan - 1).atEndOfQuarter();
    }

    /** Which year of the plan it is; two years that do not follow each other are none. */
    private static Optional<Integer> fiscal(Matcher fiscal, Optional<YearQuarter> start) {
        int year = Integer.parseInt(fiscal.group(1));
        return start.filter(first -> first.getQuarterValue() > 1 && (year + 1) % CENTURY == Integer.parseInt(fiscal.group(2)) % CENTURY)
                .map(first -> year - first.getYear() + 1).filter(KeyedHeading::isOfPlan);
    }

    private static boolean isOfPlan(int year) {
        return year >= 1 && year <= MOST_YEARS;
    }

    private static Optional<Field> spent(String heading, Optional<YearQuarter> start) {
        String rest = rest(heading, "spent");
        return rest.equals(heading) ? Optional.empty() : year(rest, start).map(Field::spent);
    }

    /** Of the one quarter or month that a heading says and nothing else. */
    private static Optional<LocalDate> lastDay(String heading) {
        return DayText.onlyMonth(heading).map(YearMonth::atEndOfMonth).or(() -> DayText.dayOfColumn(heading)).or(() -> TimeFrame.find(heading)
                .filter(frame -> frame.first().equals(frame.last())).map(frame -> frame.last().atEndOfQuarter()));
    }

    private static Optional<LocalDate> dated(String heading, String word, Optional<YearQuarter> start) {
        String rest = rest(heading, word);
        return rest.equals(heading) ? Optional.empty() : day(rest).or(() -> year(rest, start)
                .flatMap(year -> start.map(first -> lastDay(first, year))));
    }

    private static Optional<LocalDate> day(String text) {
        return text.length() < 4 ? Optional.empty() : DayText.find(text);
    }

    /** What stands behind the word for it, or before, in either language; the whole if it has none of them. */
    private static String rest(String heading, String word) {
        String words = Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .flatMap(language -> PlanWords.list("begins." + word, language).stream()).map(PlainWord::of)
                .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        Matcher matcher = Pattern.compile(words + "\\b(?<behind>.*)|(?<before>.*\\d) " + words).matcher(PlainWord.of(heading));
        return !matcher.matches() ? heading : Optional.ofNullable(matcher.group("behind")).orElseGet(() -> matcher.group("before")).strip();
    }

    private static Optional<Integer> year(String text, Optional<YearQuarter> start) {
        String plain = withoutCurrency(PlainWord.of(text));
        Matcher ofPlan = YEAR_OF_PLAN.matcher(plain);
        if (ofPlan.matches()) {
            return Optional.of(Integer.parseInt(ofPlan.group(1))).filter(KeyedHeading::isOfPlan);
        }
        Matcher calendar = CALENDAR_YEAR.matcher(plain);
        Matcher fiscal = FISCAL_YEAR.matcher(plain);
        return fiscal.matches() ? fiscal(fiscal, start) : start.filter(first -> calendar.matches())
                .map(first -> Integer.parseInt(calendar.group(1)) - first.getYear() + 1).filter(KeyedHeading::isOfPlan);
    }

    /** "y1" for "usd y1" and "in xof y1". */
    static String withoutCurrency(String plain) {
        return Stream.of(plain.split(" ")).filter(word -> !word.matches("in|en|of|de|fcfa|cfa|f|us|francs?|dollars?|thousands?|milliers?|millions?|milliards?|billions?|k|x|(?:x?1)?0{3}s?")
                && (word.length() != 3 || Currencies.find(word).isEmpty())).collect(Collectors.joining(" "));
    }

    /** A field of this sort by its id. */
    static Optional<Field> field(TableKind kind, String id) {
        int sign = id.indexOf('@');
        if (sign < 0) {
            return Optional.empty();
        }
        String key = id.substring(sign + 1);
        if (kind == TableKind.WORKPLAN && id.matches("cost@\\d{1,2}")) {
            return Optional.of(Field.cost(Integer.parseInt(key)));
        }
        if (kind == TableKind.WORKPLAN && id.matches("spent@\\d{1,2}")) {
            return Optional.of(Field.spent(Integer.parseInt(key)));
        }
        return List.of(Role.RUNS_IN, Role.RUNS_IN_YEAR, Role.TARGET_ON, Role.MEASURED_ON, Role.BASELINE_ON, Role.STATE_IN).stream()
                .filter(role -> role.name().equalsIgnoreCase(id.substring(0, sign))).findFirst()
                .flatMap(role -> parsed(key).map(day -> Field.on(kind, role, day)));
    }

    private static Optional<LocalDate> parsed(String key) {
        try {
            return Optional.of(LocalDate.parse(key));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
