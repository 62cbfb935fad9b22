package org.baraza.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.baraza.analysis.internal.Activities;
import org.baraza.analysis.internal.Given;
import org.baraza.analysis.internal.Lifetime;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.DecisionKind;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;

/**
 * Judges the months of one activity, as of a day. What comes first in this list wins: not started before its first
 * quarter, also where a decision or a report came earlier; finished; suspended or cancelled by decision; awaited or
 * missing; overdue; else the worse of its report and its target indicator.
 */
final class ActivityJudge {

    private final Activity activity;
    private final LocalDate asOf;
    private final Limits limits;
    private final Lifetime lifetime;
    private final TreeMap<YearMonth, ProgressReport> reports = new TreeMap<>();
    private final Optional<YearMonth> finished;

    private ActivityJudge(Activity activity, LocalDate asOf, Limits limits) {
        this.activity = activity;
        this.asOf = asOf;
        this.limits = limits;
        this.lifetime = Lifetime.of(activity);
        activity.getReports().stream().filter(report -> report.getMonth() != null)
                .forEach(report -> reports.put(report.getMonth(), report));
        this.finished = reports.values().stream().filter(report -> report.getState() == ReportedState.FINISHED)
                .findFirst().map(ProgressReport::getMonth);
    }

    static ActivityJudge of(Activity activity, LocalDate asOf) {
        return new ActivityJudge(activity, asOf,
                Given.strategyOf(activity).map(Limits::of).orElse(Limits.guidelines()));
    }

    static ActivityJudge of(Activity activity, LocalDate asOf, Limits limits) {
        return new ActivityJudge(activity, asOf, limits);
    }

    ActivityReading read(YearMonth month) {
        Optional<ProgressReport> report = report(month);
        Optional<IndicatorReading> target = target(month);
        return new ActivityReading(activity, month, asOf, state(month, report, () -> target), report, target);
    }

    /** What a reading of the month says, without looking at the target where that makes no difference. */
    ActivityState state(YearMonth month) {
        return state(month, report(month), () -> target(month));
    }

    private Optional<ProgressReport> report(YearMonth month) {
        return Optional.ofNullable(reports.get(month));
    }

    private Optional<IndicatorReading> target(YearMonth month) {
        LocalDate seen = isOver(month) ? month.atEndOfMonth() : asOf;
        return Optional.ofNullable(activity.getTarget()).map(indicator -> IndicatorReading.of(indicator, seen, limits));
    }

    private ActivityState state(YearMonth month, Optional<ProgressReport> report,
            Supplier<Optional<IndicatorReading>> target) {
        if (lifetime.isBefore(month.atEndOfMonth())) {
            return ActivityState.NOT_STARTED;
        }
        if (finished.filter(from -> !month.isBefore(from)).isPresent()) {
            return ActivityState.FINISHED;
        }
        Optional<DecisionKind> decision = Activities.decisionOn(activity, isOver(month) ? month.atEndOfMonth() : asOf);
        if (decision.isPresent()) {
            return decision.get() == DecisionKind.CANCELLED ? ActivityState.CANCELLED : ActivityState.SUSPENDED;
        }
        if (!lifetime.isKnown() && !isReportedBy(month)) {
            return ActivityState.NOT_STARTED;
        }
        if (report.isEmpty() && isOver(month)) {
            return asOf.isAfter(limits.reportDue(month)) ? ActivityState.MISSING : ActivityState.AWAITED;
        }
        if (lifetime.isOver(month.atDay(1))) {
            return ActivityState.OVERDUE;
        }
        return worse(report, target.get());
    }

    /** An activity without a first quarter begins with its first report. */
    private boolean isReportedBy(YearMonth month) {
        return !reports.isEmpty() && !month.isBefore(reports.firstKey());
    }

    /** A month is over on its last day. */
    private boolean isOver(YearMonth month) {
        return !asOf.isBefore(month.atEndOfMonth());
    }

    private static ActivityState worse(Optional<ProgressReport> report, Optional<IndicatorReading> target) {
        Stream<ActivityState> reported = report.map(ProgressReport::getState).map(ActivityJudge::asReported).stream();
        Stream<ActivityState> measured = target.map(IndicatorReading::state).flatMap(ActivityJudge::asMeasured)
                .stream();
        return Stream.concat(reported, measured).min((one, other) -> badness(one) - badness(other))
                .orElse(ActivityState.AWAITED);
    }

    static ActivityState asReported(ReportedState state) {
        return switch (state) {
            case ON_TRACK -> ActivityState.ON_TRACK;
            case LAGGING -> ActivityState.LAGGING;
            case AHEAD -> ActivityState.AHEAD;
            case FINISHED -> ActivityState.FINISHED;
        };
    }

    private static Optional<ActivityState> asMeasured(IndicatorState state) {
        return switch (state) {
            case ON_TRACK -> Optional.of(ActivityState.ON_TRACK);
            case LAGGING -> Optional.of(ActivityState.LAGGING);
            case AHEAD -> Optional.of(ActivityState.AHEAD);
            case MISSING -> Optional.of(ActivityState.MISSING);
            case NOT_DUE, NOT_STARTED, NOT_JUDGED -> Optional.empty();
        };
    }

    /** From worse to better: lagging, missing, on track, ahead. */
    private static int badness(ActivityState state) {
        return switch (state) {
            case LAGGING -> 0;
            case MISSING -> 1;
            case ON_TRACK -> 2;
            default -> 3;
        };
    }
}
