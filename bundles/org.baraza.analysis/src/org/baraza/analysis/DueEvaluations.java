package org.baraza.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Decision;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.ReportedState;
import org.threeten.extra.YearQuarter;

/**
 * Which quarters of an activity are to be evaluated: from the one in which it begins up to the one in which it ends or is
 * finished, and before the one in which a decision rests or ends it (guidelines, Part I, Phase 3).
 */
public final class DueEvaluations {

    private DueEvaluations() {
    }

    public static boolean isDue(Activity activity, YearQuarter quarter) {
        return runs(activity, quarter) && !isFinishedBefore(activity, quarter)
                && (activity.getDecision() == null || isLater(activity.getDecision(), quarter));
    }

    /** Those that were over before the day and are not evaluated, in their order; none where nobody said when it ends. */
    public static List<YearQuarter> missing(Activity activity, LocalDate day) {
        if (activity.getFirstQuarter() == null || activity.getLastQuarter() == null) {
            return List.of();
        }
        Set<YearQuarter> evaluated = activity.getEvaluations().stream().map(Evaluation::getQuarter)
                .collect(Collectors.toSet());
        return Stream.iterate(activity.getFirstQuarter(),
                quarter -> quarter.atEndOfQuarter().isBefore(day) && isDue(activity, quarter),
                quarter -> quarter.plusQuarters(1)).filter(quarter -> !evaluated.contains(quarter)).toList();
    }

    private static boolean runs(Activity activity, YearQuarter quarter) {
        return activity.getFirstQuarter() != null && !activity.getFirstQuarter().isAfter(quarter)
                && (activity.getLastQuarter() == null || !activity.getLastQuarter().isBefore(quarter));
    }

    private static boolean isFinishedBefore(Activity activity, YearQuarter quarter) {
        return activity.getReports().stream()
                .anyMatch(report -> report.getState() == ReportedState.FINISHED && report.getMonth() != null
                        && report.getMonth().atEndOfMonth().isBefore(quarter.atDay(1)));
    }

    private static boolean isLater(Decision decision, YearQuarter quarter) {
        return decision.getDate() != null && decision.getDate().isAfter(quarter.atEndOfQuarter());
    }
}
