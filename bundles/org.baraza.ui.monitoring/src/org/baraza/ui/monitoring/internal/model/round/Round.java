package org.baraza.ui.monitoring.internal.model.round;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.ActivityStates;
import org.baraza.analysis.Analyses;
import org.baraza.analysis.ClosedMonth;
import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.Strategy;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * The activities that report on a month (guidelines, Part I, Phase 3, Monitoring and evaluation): those that have begun,
 * were not finished before, and are not put aside.
 *
 * @param before the months whose states stand beside it, the oldest first
 * @param due the day by which reports are due
 */
public record Round(YearMonth month, List<YearMonth> before, LocalDate due, List<RoundRow> rows) {

    private static final int BEFORE = 5;

    public static Round of(Analyses analyses, YearMonth month) {
        List<YearMonth> before = IntStream.rangeClosed(1, BEFORE).mapToObj(ago -> month.minusMonths(BEFORE + 1 - ago))
                .toList();
        ActivityStates now = analyses.judged(month);
        Map<Activity, ActivityState> stored = ClosedMonth.of(analyses.strategy(), month).stream()
                .flatMap(closed -> closed.changed(now).stream())
                .collect(Collectors.toMap(change -> change.now().activity(), ClosedMonth.Change::stored));
        return new Round(month, before, analyses.limits().reportDue(month), analyses.activities().stream()
                .map(now::reading).filter(Round::reports)
                .map(reading -> row(analyses, reading, month, before, Optional.ofNullable(stored.get(reading.activity()))))
                .toList());
    }

    /** Whether any activity reports on the month. */
    public static boolean isAbout(Analyses analyses, YearMonth month) {
        return analyses.activities().stream().anyMatch(activity -> reports(analyses.reading(activity, month)));
    }

    /** The months that can be reported on: the plan's up to the day that it is seen from, the latest first. */
    public static List<YearMonth> months(Analyses analyses) {
        Strategy strategy = analyses.strategy();
        YearMonth last = YearMonth.from(analyses.asOf());
        YearMonth first = Optional.ofNullable(strategy.getFirstQuarter()).map(quarter -> YearMonth.from(quarter.atDay(1)))
                .filter(month -> !month.isAfter(last)).orElse(last.minusMonths(BEFORE));
        return Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1)).toList();
    }

    /** The latest month of which a report of the activity was due and is missing. */
    public static Optional<YearMonth> lacking(Analyses analyses, Activity activity) {
        return months(analyses).stream()
                .filter(month -> analyses.limits().reportDue(month).isBefore(analyses.asOf()))
                .filter(month -> report(activity, month).isEmpty())
                .filter(month -> analyses.reading(activity, month).state() == ActivityState.MISSING).findFirst();
    }

    /** The activities of one objective alone, or all. */
    public Round only(Optional<Objective> objective) {
        return objective.map(of -> new Round(month, before, due,
                rows.stream().filter(row -> row.activity().eContainer() == of).toList())).orElse(this);
    }

    public int reported() {
        return (int) rows.stream().filter(RoundRow::isReported).count();
    }

    /** "12 of 14 reported, due 15/02/2029". */
    public String progress(Forms forms) {
        return rows.isEmpty() ? Messages.Round_none
                : NLS.bind(Messages.Round_progress, new Object[] {reported(), rows.size(), forms.date(due)});
    }

    /** Those without a report that had one the month before. */
    public List<RoundRow> openAsBefore() {
        return rows.stream().filter(row -> !row.isReported() && row.former().isPresent()).toList();
    }

    /** Where what was chosen for these activities does not hold, and why. */
    public Optional<String> overruled(List<Activity> chosen) {
        List<RoundRow> lost = chosen.stream().flatMap(activity -> row(activity).stream())
                .filter(row -> row.overruled().isPresent()).toList();
        return lost.size() > 1
                ? Optional.of(NLS.bind(Messages.Round_overruledMany,
                        lost.stream().map(RoundRow::number).collect(Collectors.joining(", "))))
                : lost.stream().findFirst().flatMap(row -> row.overruled().map(why -> NLS.bind(Messages.Round_overruled,
                        new Object[] {row.number(), row.name(), why})));
    }

    public Optional<RoundRow> row(Activity activity) {
        return rows.stream().filter(row -> row.activity() == activity).findFirst();
    }

    /** Where to begin: the first row without a report, else the first. */
    public Optional<RoundRow> firstOpen() {
        return rows.stream().filter(row -> !row.isReported()).findFirst().or(() -> rows.stream().findFirst());
    }

    /** The row so many places on; empty beyond the ends. */
    public Optional<RoundRow> after(Activity activity, int places) {
        return row(activity).map(rows::indexOf).map(index -> index + places)
                .filter(index -> index >= 0 && index < rows.size()).map(rows::get);
    }

    private static boolean reports(ActivityReading reading) {
        return switch (reading.state()) {
            case NOT_STARTED, SUSPENDED, CANCELLED, FINISHED -> reading.report().isPresent();
            default -> true;
        };
    }

    private static RoundRow row(Analyses analyses, ActivityReading reading, YearMonth month, List<YearMonth> before,
            Optional<ActivityState> stored) {
        Activity activity = reading.activity();
        List<ActivityState> states = before.stream().map(past -> analyses.reading(activity, past).state()).toList();
        return new RoundRow(activity, analyses.number(activity), Optional.ofNullable(activity.getName()).orElse(""), states,
                reading, report(activity, month.minusMonths(1)), DueValue.of(activity, month),
                stored);
    }

    private static Optional<ProgressReport> report(Activity activity, YearMonth month) {
        return activity.getReports().stream().filter(report -> month.equals(report.getMonth())).findFirst();
    }
}
