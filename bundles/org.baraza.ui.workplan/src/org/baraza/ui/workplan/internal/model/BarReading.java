package org.baraza.ui.workplan.internal.model;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Analyses;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;

/**
 * Reads how far an activity has come. What lags ends before today and what is ahead ends beyond it, whatever share was
 * reported as done, so that the bar never contradicts its state.
 */
final class BarReading {

    /** How clearly a bar that lags or is ahead misses today, in quarters. */
    private static final double CLEAR = 0.5;
    /** How far it is off where no share was reported. */
    private static final double USUAL = 1.5;
    /** Months back in which a report may still be on its way. */
    private static final int AWAITING = 3;

    private final Timeline timeline;
    private final Activity activity;
    private final Analyses analyses;
    private final double from;
    private final double to;
    private final double today;

    BarReading(Timeline timeline, Activity activity, Analyses analyses) {
        this.timeline = timeline;
        this.activity = activity;
        this.analyses = analyses;
        this.from = timeline.placeOf(activity.getFirstQuarter());
        this.to = timeline.placeOf(activity.getLastQuarter()) + 1;
        this.today = timeline.placeOf(analyses.asOf());
    }

    /** The newest month that can be judged already. */
    static ActivityReading latest(Activity activity, Analyses analyses) {
        YearMonth month = YearMonth.from(analyses.asOf());
        ActivityReading reading = analyses.reading(activity, month);
        for (int back = 1; reading.state() == ActivityState.AWAITED && back <= AWAITING; back++) {
            ActivityReading earlier = analyses.reading(activity, month.minusMonths(back));
            if (earlier.state() == ActivityState.NOT_STARTED) {
                break;
            }
            reading = earlier;
        }
        return reading;
    }

    Bar bar() {
        ActivityState state = latest(activity, analyses).state();
        double now = Math.clamp(today, from, to);
        return switch (state) {
            case NOT_STARTED, CANCELLED -> bar(from, state);
            case SUSPENDED -> bar(Math.min(reported(), now), state);
            case FINISHED -> bar(Math.clamp(finished(), from, to), state);
            case ON_TRACK, AWAITED -> bar(now, state);
            case LAGGING -> bar(Math.clamp(share().orElse(now - USUAL), from, Math.max(from, now - CLEAR)), state);
            case OVERDUE -> bar(Math.clamp(share().orElse(to - USUAL), from, Math.max(from, to - CLEAR)), state);
            case AHEAD -> bar(Math.clamp(share().orElse(now + USUAL), Math.min(to, now + CLEAR), to), state);
            case MISSING -> new Bar(from, to, Math.min(reported(), now), now, state);
        };
    }

    private Bar bar(double done, ActivityState state) {
        return new Bar(from, to, done, done, state);
    }

    /** The end of the last month with a report; where it begins if there is none. */
    private double reported() {
        return Math.clamp(lastReport().map(report -> after(report.getMonth())).orElse(from), from, to);
    }

    private double finished() {
        return activity.getReports().stream()
                .filter(report -> report.getState() == ReportedState.FINISHED && report.getMonth() != null)
                .map(ProgressReport::getMonth).min(Comparator.naturalOrder()).map(this::after).orElse(to);
    }

    /** The share last reported as done, as a place on the bar. */
    private Optional<Double> share() {
        return lastReport().map(ProgressReport::getPercent).map(percent -> from + (to - from) * percent / 100);
    }

    private Optional<ProgressReport> lastReport() {
        return activity.getReports().stream()
                .filter(report -> report.getMonth() != null && !report.getMonth().isAfter(YearMonth.from(analyses.asOf())))
                .max(Comparator.comparing(ProgressReport::getMonth));
    }

    private double after(YearMonth month) {
        return timeline.placeOf(month.atEndOfMonth().plusDays(1));
    }
}
