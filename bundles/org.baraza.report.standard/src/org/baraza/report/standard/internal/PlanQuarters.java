package org.baraza.report.standard.internal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

import org.baraza.drawing.Box;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/**
 * The quarters of a plan side by side.
 *
 * @param first absent for a plan that names no period
 * @param left where the first begins
 * @param width of all
 */
record PlanQuarters(Optional<YearQuarter> first, int count, double left, double width) {

    static PlanQuarters of(Strategy strategy, double left, double width) {
        YearQuarter first = strategy.getFirstQuarter();
        YearQuarter last = strategy.getLastQuarter();
        boolean known = first != null && last != null && !last.isBefore(first);
        return new PlanQuarters(Optional.ofNullable(first).filter(quarter -> known),
                known ? (int) between(first, last) + 1 : 0, left, width);
    }

    private static long between(YearQuarter from, YearQuarter to) {
        return IsoFields.QUARTER_YEARS.between(from.atDay(1), to.atDay(1));
    }

    YearQuarter get(int index) {
        return first.orElseThrow().plusQuarters(index);
    }

    double step() {
        return width / Math.max(1, count);
    }

    double x(int index) {
        return left + index * step();
    }

    /** The bar of an activity; empty if it has no time frame or lies outside the plan. */
    Optional<Box> span(Activity activity, double top, double height) {
        if (first.isEmpty() || activity.getFirstQuarter() == null || activity.getLastQuarter() == null) {
            return Optional.empty();
        }
        long from = Math.max(0, between(first.get(), activity.getFirstQuarter()));
        long to = Math.min(count - 1L, between(first.get(), activity.getLastQuarter()));
        return from > to ? Optional.empty()
                : Optional.of(new Box(x((int) from) + 1, top, (to - from + 1) * step() - 2, height));
    }

    /** How far along the quarters a day lies; empty outside the plan. */
    Optional<Double> after(LocalDate day) {
        return first.filter(quarter -> !day.isBefore(quarter.atDay(1)) && day.isBefore(get(count).atDay(1)))
                .map(quarter -> {
                    YearQuarter now = YearQuarter.from(day);
                    double share = (double) (day.toEpochDay() - now.atDay(1).toEpochDay()) / now.lengthOfQuarter();
                    return x((int) between(quarter, now)) + share * step();
                });
    }
}
