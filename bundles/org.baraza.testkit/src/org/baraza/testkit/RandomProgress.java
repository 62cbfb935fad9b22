package org.baraza.testkit;

import java.time.YearMonth;
import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Evaluation;
import org.baraza.model.strategy.Judgement;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;
import org.baraza.model.strategy.StrategyFactory;
import org.threeten.extra.YearQuarter;

/** Monthly reports and quarterly evaluations up to a month, some of them missing. */
record RandomProgress(Dice dice, YearMonth monitored) {

    private static final List<ReportedState> GOING_ON =
            List.of(ReportedState.ON_TRACK, ReportedState.ON_TRACK, ReportedState.LAGGING, ReportedState.AHEAD);

    void add(Activity activity, YearQuarter first, YearQuarter last) {
        YearMonth month = YearMonth.from(first.atDay(1));
        YearMonth end = YearMonth.from(last.atEndOfQuarter());
        boolean finished = false;
        while (!finished && !month.isAfter(monitored) && !month.isAfter(end.plusMonths(2))) {
            finished = month.isAfter(end) ? dice.percent(60) : dice.percent(1);
            if (finished || dice.isGiven()) {
                activity.getReports().add(report(month, finished ? ReportedState.FINISHED : dice.any(GOING_ON)));
            }
            month = month.plusMonths(1);
        }
        evaluate(activity, first, last);
    }

    private ProgressReport report(YearMonth month, ReportedState state) {
        ProgressReport report = StrategyFactory.eINSTANCE.createProgressReport();
        report.setMonth(month);
        report.setState(state);
        report.setRecordedOn(month.plusMonths(1).atDay(dice.between(1, 25)));
        dice.mostly(() -> report.setPercent(state == ReportedState.FINISHED ? 100 : dice.between(0, 99)));
        return report;
    }

    private void evaluate(Activity activity, YearQuarter first, YearQuarter last) {
        for (YearQuarter quarter = first; !quarter.isAfter(last)
                && !YearMonth.from(quarter.atEndOfQuarter()).isAfter(monitored); quarter = quarter.plusQuarters(1)) {
            if (dice.isGiven()) {
                Evaluation evaluation = StrategyFactory.eINSTANCE.createEvaluation();
                evaluation.setQuarter(quarter);
                evaluation.setBestPractice(dice.any(List.of(Judgement.values())));
                evaluation.setResources(dice.any(List.of(Judgement.values())));
                evaluation.setAligned(dice.any(List.of(Judgement.values())));
                activity.getEvaluations().add(evaluation);
            }
        }
    }
}
