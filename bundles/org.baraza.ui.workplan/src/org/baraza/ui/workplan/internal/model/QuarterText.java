package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.analysis.Words;
import org.threeten.extra.YearQuarter;

/** Time frames as people write them: "Q1 2027 – Q4 2029", "T1 2027 – T4 2029" in French. */
final class QuarterText {

    /** Quarter before year or year before quarter, with Q, or T as in French, in either case. */
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)[qt]\\s*([1-4])[\\s/.,-]*(\\d{4})|(\\d{4})[\\s/.,-]*[qt]\\s*([1-4])");
    private static final Pattern BETWEEN = Pattern.compile("[\\s–—-]*");

    private QuarterText() {
    }

    static String of(YearQuarter first, YearQuarter last, Locale locale) {
        return Words.of(first, locale) + " – " + Words.of(last, locale);
    }

    /** The quarters in a text that holds nothing else; empty if it does. */
    static List<YearQuarter> read(String typed) {
        Matcher matcher = QUARTER.matcher(typed);
        List<YearQuarter> quarters = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            quarters.add(quarter(matcher.toMatchResult()));
            matcher.appendReplacement(rest, "");
        }
        matcher.appendTail(rest);
        return BETWEEN.matcher(rest).matches() ? quarters : List.of();
    }

    private static YearQuarter quarter(MatchResult match) {
        boolean yearLast = match.group(1) != null;
        return YearQuarter.of(Integer.parseInt(match.group(yearLast ? 2 : 3)),
                Integer.parseInt(match.group(yearLast ? 1 : 4)));
    }
}
