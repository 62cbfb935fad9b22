package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.analysis.Vocabulary;
import org.threeten.extra.YearQuarter;

/** Time frames as people write them: as the document calls its quarters, else "Q1 2027 – Q4 2029", or with T. */
record QuarterText(Vocabulary vocabulary) {

    /** Quarter before year or year before quarter, with Q, or T as in French, in either case. */
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)[qt]\\s*([1-4])[\\s/.,-]*(\\d{4})|(\\d{4})[\\s/.,-]*[qt]\\s*([1-4])");
    /** As the file has them: nobody takes these for quarters of a fiscal year. */
    private static final Pattern CALENDAR = Pattern.compile("(?i)[\\s–—-]*(\\d{4}-Q[1-4][\\s–—]*)+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s–—-]*");

    /** The quarters in a text that holds nothing else; empty if it does. */
    List<YearQuarter> read(String typed) {
        List<Optional<YearQuarter>> called = Stream.of(typed.split("\\s+[–—-]\\s+|[–—]"))
                .map(vocabulary::quarter).toList();
        return called.stream().allMatch(Optional::isPresent) ? called.stream().map(Optional::get).toList()
                : vocabulary.countsFiscalQuarters() && !CALENDAR.matcher(typed).matches() ? List.of() : written(typed);
    }

    private static List<YearQuarter> written(String typed) {
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
