package org.baraza.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.baraza.analysis.internal.Activities;
import org.baraza.analysis.internal.ListedMap;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;

/** All activities of a strategy in a month, as of a day. */
public final class ActivityStates {

    private final YearMonth month;
    private final LocalDate asOf;
    private final Map<Activity, ActivityReading> readings;

    private ActivityStates(YearMonth month, LocalDate asOf, Map<Activity, ActivityReading> readings) {
        this.month = month;
        this.asOf = asOf;
        this.readings = Collections.unmodifiableMap(readings);
    }

    public static ActivityStates of(Strategy strategy, YearMonth month, LocalDate asOf) {
        Limits limits = Limits.of(strategy);
        List<Activity> activities = Activities.of(strategy).toList();
        return of(month, asOf, activities,
                activities.stream().map(activity -> ActivityJudge.of(activity, asOf, limits).read(month)).toList());
    }

    static ActivityStates of(YearMonth month, LocalDate asOf, List<Activity> activities,
            List<ActivityReading> readings) {
        return new ActivityStates(month, asOf, new ListedMap<>(activities, readings));
    }

    public YearMonth month() {
        return month;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** In the order of the workplan. */
    public Map<Activity, ActivityReading> readings() {
        return readings;
    }

    public ActivityReading reading(Activity activity) {
        ActivityReading reading = readings.get(activity);
        return reading != null ? reading : ActivityReading.of(activity, month, asOf);
    }

    public ActivityState state(Activity activity) {
        return reading(activity).state();
    }
}
