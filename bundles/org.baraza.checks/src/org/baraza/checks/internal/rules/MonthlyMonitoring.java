package org.baraza.checks.internal.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Forms;
import org.baraza.analysis.Limits;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ProgressReport;

/**
 * Each month of an activity has its report once it is due. Nothing is due after it is finished or cancelled, or while
 * a decision rests it; what was due before still is.
 */
public final class MonthlyMonitoring extends MonitoringRule {

    private static final int NAMED = 3;

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        if (activity.getFirstQuarter() == null) {
            return Stream.empty();
        }
        List<YearMonth> missing = missing(activity, context.asOf(), context.limits());
        return missing.isEmpty() ? Stream.empty()
                : Stream.of(context.finding(activity).at("reports").says(Messages.Monitoring_monthly,
                        context.name(activity), missing.size(), latest(missing, context.locale())));
    }

    private static List<YearMonth> missing(Activity activity, LocalDate asOf, Limits limits) {
        Function<YearMonth, ActivityState> states = ActivityReading.states(activity, asOf, limits);
        Set<YearMonth> reported = activity.getReports().stream().map(ProgressReport::getMonth)
                .collect(Collectors.toSet());
        YearMonth first = YearMonth.from(activity.getFirstQuarter().atDay(1));
        return Stream.iterate(first, month -> !month.isAfter(YearMonth.from(asOf)), month -> month.plusMonths(1))
                .filter(month -> !reported.contains(month) && limits.reportDue(month).isBefore(asOf))
                .filter(month -> states.apply(month) == ActivityState.MISSING).toList();
    }

    /** The latest months by name: the others are too old to be told apart. */
    private static String latest(List<YearMonth> months, Locale locale) {
        Forms forms = new Forms(locale);
        String named = Texts.list(months.stream().skip(Math.max(0, months.size() - NAMED)).map(forms::month));
        return months.size() > NAMED ? "…, " + named : named;
    }
}
