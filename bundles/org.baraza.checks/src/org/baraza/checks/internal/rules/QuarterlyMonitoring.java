package org.baraza.checks.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Vocabulary;
import org.baraza.checks.CheckContext;
import org.baraza.checks.Finding;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.ReportedState;
import org.threeten.extra.YearQuarter;

/**
 * Each quarter of an activity has its evaluation once it is over. Nothing is due after it is finished or cancelled, or
 * while a decision rests it; what was due before still is.
 */
public final class QuarterlyMonitoring extends MonitoringRule {

    private static final int NAMED = 3;

    @Override
    Stream<Finding> check(Activity activity, CheckContext context) {
        if (activity.getFirstQuarter() == null || activity.getLastQuarter() == null) {
            return Stream.empty();
        }
        Set<YearQuarter> evaluated = activity.getEvaluations().stream().map(Evaluation::getQuarter)
                .collect(Collectors.toSet());
        List<YearQuarter> missing = Stream.iterate(activity.getFirstQuarter(),
                quarter -> quarter.atEndOfQuarter().isBefore(context.asOf()) && isDue(activity, quarter),
                quarter -> quarter.plusQuarters(1)).filter(quarter -> !evaluated.contains(quarter)).toList();
        return missing.isEmpty() ? Stream.empty()
                : Stream.of(context.finding(activity).at("evaluations").says(Messages.Monitoring_quarterly,
                        context.name(activity), missing.size(), latest(missing, context.vocabulary())));
    }

    /** Up to the quarter in which the activity ends, is finished or is rested. */
    private static boolean isDue(Activity activity, YearQuarter quarter) {
        boolean finished = activity.getReports().stream().filter(report -> report.getMonth() != null)
                .anyMatch(report -> report.getState() == ReportedState.FINISHED
                        && report.getMonth().atEndOfMonth().isBefore(quarter.atDay(1)));
        boolean rested = activity.getDecision() != null && (activity.getDecision().getDate() == null
                || !activity.getDecision().getDate().isAfter(quarter.atEndOfQuarter()));
        return !quarter.isAfter(activity.getLastQuarter()) && !finished && !rested;
    }

    private static String latest(List<YearQuarter> quarters, Vocabulary vocabulary) {
        String named = Texts.list(quarters.stream().skip(Math.max(0, quarters.size() - NAMED))
                .map(vocabulary::of));
        return quarters.size() > NAMED ? "…, " + named : named;
    }
}
