package org.baraza.exchange.internal.values;

import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/**
 * Years of the plan and fiscal years, said in the quarters that they are: "Year 1", "Années 1 à 3", "Y2 Q1-Q2", "third
 * year", "2027/28", "Q1 FY 2027/28".
 */
record YearsInWords(Optional<TimeFrame> plan, Month fiscalYear) {

    private static final String FISCAL_WORD = "(?:FY|fiscal year|financial year|exercice(?: budgétaire)?|année (?:fiscale|budgétaire))";
    private static final Pattern FISCAL = Pattern.compile("(?iu)(?:\\b[qt]\\s?(?<from>[1-4])\\s*(?:[-–&]|to|à|and|et)\\s*)?"
            + "(?:\\b[qt]\\s?(?<q>[1-4])[\\s,]*(?:of |de l['’]|de )?\\s*)?(?<word>" + FISCAL_WORD + "\\s*)?(?<![\\d/.–-])"
            + "(?<year>\\d{4})(?:\\s?(?<sign>[/–-])\\s?(?<next>\\d{4}|\\d{2}))?(?![/.–-]?\\d)(?:[\\s,]*[qt]\\s?(?<behind>[1-4])\\b)?");
    private static final Map<String, String> ORDINALS = Map.of("(?:first|premiere|1st|1ere|1re)", "1", "(?:second|seconde|deuxieme|2nd|2nde|2e|2eme)", "2",
            "(?:third|troisieme|3rd|3e|3eme)", "3", "(?:fourth|quatrieme|4th|4e|4eme)", "4", "(?:fifth|cinquieme|5th|5e|5eme)", "5");
    private static final Pattern PART = Pattern.compile("(?:years?|yrs?|annees?|ans?|y|a) ?(?<year>\\d{1,2})(?!\\d)|[qt] ?(?<q>[1-4])(?!\\d)"
            + "|\\b(?<also>\\d{1,2})\\b|\\b(?:to|a|and|et|of|de|du|l|la|the|until|from|plan|end|fin)\\b|(?<other>\\S+)");
    private static final int QUARTERS = 4;
    private static final int CENTURY = 100;

    /** A year of the plan, and the quarter of it, if it isn't the whole. */
    private record Point(int year, Optional<Integer> quarter) {
    }

    /** Empty if the text speaks of neither. */
    Optional<String> inQuarters(String text) throws RefusedValueException {
        Optional<List<Point>> points = points(inDigits(PlainWord.of(text)));
        return points.isPresent() ? Optional.of(ofPlan(points.get(), text)) : ofFiscalYears(text);
    }

    private static String inDigits(String plain) {
        String text = plain;
        for (Map.Entry<String, String> ordinal : ORDINALS.entrySet()) {
            text = text.replaceAll("\\b" + ordinal.getKey() + " (?:year|annee)\\b", "y" + ordinal.getValue());
        }
        return text;
    }

    /** Empty if the text says anything else, or no year of the plan. */
    private static Optional<List<Point>> points(String plain) {
        List<Point> points = new ArrayList<>();
        List<Integer> quarters = new ArrayList<>();
        Matcher parts = PART.matcher(plain);
        boolean before = plain.matches("[qt] ?[1-4].*");
        while (parts.find()) {
            Optional<Integer> quarter = number(parts.group("q"));
            Optional<Integer> year = number(parts.group("year")).or(() -> number(parts.group("also")).filter(it -> !points.isEmpty()));
            if (parts.group("other") != null || parts.group("also") != null && year.isEmpty()) {
                return Optional.empty();
            } else if (year.isPresent()) {
                quarters.forEach(it -> points.add(new Point(year.get(), Optional.of(it))));
                if (quarters.isEmpty()) {
                    points.add(new Point(year.get(), Optional.empty()));
                }
                quarters.clear();
            } else if (quarter.isPresent() && before) {
                quarters.add(quarter.get());
            } else if (quarter.isPresent() && !points.isEmpty()) {
                Point last = last(points);
                points.add(new Point(last.year, quarter));
            }
        }
        return points.isEmpty() || !quarters.isEmpty() ? Optional.empty() : Optional.of(points);
    }

    /** A year to which a quarter follows is no longer the whole one. */
    private static Point last(List<Point> points) {
        return points.getLast().quarter.isEmpty() ? points.removeLast() : points.getLast();
    }

    private static Optional<Integer> number(String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }

    private String ofPlan(List<Point> points, String text) throws RefusedValueException {
        TimeFrame whole = plan.orElseThrow(() -> new RefusedValueException(NLS.bind(Messages.Value_planTime, Quoted.of(text))));
        YearQuarter first = quarter(whole, points.getFirst(), 1);
        YearQuarter last = quarter(whole, points.getLast(), QUARTERS);
        if (points.stream().anyMatch(point -> point.year < 1 || quarter(whole, point, 1).isAfter(whole.last())) || last.isBefore(first)) {
            throw new RefusedValueException(NLS.bind(Messages.Value_planYear, Quoted.of(text),
                    whole.first().until(whole.last(), IsoFields.QUARTER_YEARS) / QUARTERS + 1));
        }
        return first + " - " + (last.isAfter(whole.last()) ? whole.last() : last);
    }

    private static YearQuarter quarter(TimeFrame plan, Point point, int otherwise) {
        return plan.first().plusQuarters((point.year - 1L) * QUARTERS + point.quarter.orElse(otherwise) - 1);
    }

    private Optional<String> ofFiscalYears(String text) throws RefusedValueException {
        Matcher years = FISCAL.matcher(text);
        StringBuilder said = new StringBuilder();
        boolean fiscal = false;
        while (years.find()) {
            if (isFiscal(years)) {
                fiscal = true;
                years.appendReplacement(said, inQuarters(years, text));
            }
        }
        return fiscal ? Optional.of(years.appendTail(said).toString()) : Optional.empty();
    }

    /** Two years of four digits are two years, unless a word or a stroke says that they are one. */
    private boolean isFiscal(MatchResult years) {
        boolean word = years.group("word") != null;
        if (years.group("next") == null) {
            return word;
        }
        int year = Integer.parseInt(years.group("year"));
        int next = Integer.parseInt(years.group("next"));
        boolean four = next >= CENTURY;
        return next == (four ? year + 1 : (year + 1) % CENTURY)
                && (word || !four || years.group("sign").equals("/") && fiscalYear != Month.JANUARY);
    }

    private String inQuarters(MatchResult years, String text) throws RefusedValueException {
        boolean calendar = fiscalYear == Month.JANUARY;
        if (calendar != (years.group("next") == null)) {
            throw new RefusedValueException(NLS.bind(Messages.Value_fiscalYear, Quoted.of(text),
                    fiscalYear.getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault())));
        }
        YearQuarter begin = YearQuarter.of(Integer.parseInt(years.group("year")), fiscalYear.firstMonthOfQuarter().getValue() / 3 + 1);
        Optional<Integer> only = number(years.group("q")).or(() -> number(years.group("behind")));
        int from = number(years.group("from")).or(() -> only).orElse(1);
        return begin.plusQuarters(from - 1L) + " - " + begin.plusQuarters(only.orElse(QUARTERS) - 1L);
    }
}
