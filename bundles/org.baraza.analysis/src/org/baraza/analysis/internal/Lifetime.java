package org.baraza.analysis.internal;

import java.time.LocalDate;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/**
 * From when to when something is measured: an activity's quarters for its target indicator, else the plan's. A missing
 * quarter of an activity is taken from the plan.
 */
public record Lifetime(Optional<LocalDate> first, Optional<LocalDate> last) {

    public static Lifetime of(Indicator indicator) {
        Lifetime plan = Given.strategyOf(indicator).map(Lifetime::of).orElse(of(null, null));
        return indicator.eContainer() instanceof Activity activity ? of(activity).orElse(plan) : plan;
    }

    public static Lifetime of(Activity activity) {
        return of(activity.getFirstQuarter(), activity.getLastQuarter());
    }

    public static Lifetime of(Strategy strategy) {
        return of(strategy.getFirstQuarter(), strategy.getLastQuarter());
    }

    public boolean isKnown() {
        return first.isPresent();
    }

    /** Whether it has not begun on this day. */
    public boolean isBefore(LocalDate day) {
        return first.filter(day::isBefore).isPresent();
    }

    /** Whether it is over on this day. */
    public boolean isOver(LocalDate day) {
        return last.filter(day::isAfter).isPresent();
    }

    private Lifetime orElse(Lifetime other) {
        return new Lifetime(first.or(other::first), last.or(other::last));
    }

    private static Lifetime of(YearQuarter first, YearQuarter last) {
        return new Lifetime(Optional.ofNullable(first).map(quarter -> quarter.atDay(1)),
                Optional.ofNullable(last).map(YearQuarter::atEndOfQuarter));
    }
}
