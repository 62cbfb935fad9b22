package org.baraza.ui.workplan.internal.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.PlanYears;
import org.baraza.model.strategy.Activity;
import org.threeten.extra.YearQuarter;

/**
 * The quarters of the plan, where today stands among them, and a bar for every activity that has a time frame, read
 * when it is first asked for.
 */
public final class Timeline {

    private final List<YearQuarter> quarters;
    private final Optional<Double> today;
    private final Analyses analyses;
    private final Map<Activity, Bar> bars = new HashMap<>();

    private Timeline(Analyses analyses) {
        this.analyses = analyses;
        quarters = PlanYears.of(analyses.strategy()).stream().map(PlanYear::quarters).flatMap(List::stream).toList();
        today = Optional.of(asOf()).filter(day -> quarters.contains(YearQuarter.from(day))).map(this::placeOf);
    }

    public static Timeline of(Analyses analyses) {
        return new Timeline(analyses);
    }

    public List<YearQuarter> quarters() {
        return quarters;
    }

    /** Where the day that everything is judged by stands, in quarters; empty if it is not in the plan. */
    public Optional<Double> today() {
        return today;
    }

    LocalDate asOf() {
        return analyses.asOf();
    }

    /** Empty if the activity has no time frame, or one that ends before it begins. */
    public Optional<Bar> bar(Activity activity) {
        return quarters.isEmpty() || !hasFrame(activity) ? Optional.empty()
                : Optional.of(bars.computeIfAbsent(activity, each -> new BarReading(this, each, analyses).bar()));
    }

    /** Where a day begins, in quarters from the beginning of the plan. */
    double placeOf(LocalDate day) {
        YearQuarter quarter = YearQuarter.from(day);
        double into = ChronoUnit.DAYS.between(quarter.atDay(1), day);
        return placeOf(quarter) + into / quarter.lengthOfQuarter();
    }

    double placeOf(YearQuarter quarter) {
        return IsoFields.QUARTER_YEARS.between(quarters.getFirst().atDay(1), quarter.atDay(1));
    }

    private static boolean hasFrame(Activity activity) {
        return activity.getFirstQuarter() != null && activity.getLastQuarter() != null
                && !activity.getLastQuarter().isBefore(activity.getFirstQuarter());
    }
}
