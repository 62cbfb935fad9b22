package org.baraza.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.analysis.internal.Given;
import org.baraza.analysis.internal.QuarterSpan;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.threeten.extra.YearQuarter;

/** The years of a plan, fifty at most, and those in which an activity runs. */
public final class PlanYears {

    private static final int QUARTERS = 4;

    private PlanYears() {
    }

    /** Empty if the plan's quarters are absent or the wrong way round. */
    public static List<PlanYear> of(Strategy strategy) {
        return QuarterSpan.of(strategy).map(PlanYears::of).orElse(List.of());
    }

    /** Empty if the activity's or its plan's quarters are absent, the wrong way round, or have nothing in common. */
    public static List<PlanYear> of(Activity activity) {
        return Given.strategyOf(activity).map(strategy -> running(activity, of(strategy))).orElse(List.of());
    }

    /** The year of the plan that a quarter belongs to; empty outside the plan. */
    public static Optional<PlanYear> holding(YearQuarter quarter, Strategy strategy) {
        return of(strategy).stream().filter(year -> year.contains(quarter)).findFirst();
    }

    static List<PlanYear> running(Activity activity, List<PlanYear> years) {
        return QuarterSpan.of(activity)
                .map(span -> years.stream().filter(year -> span.overlaps(year.first(), year.last())).toList())
                .orElse(List.of());
    }

    private static List<PlanYear> of(QuarterSpan plan) {
        int count = (int) ((plan.length() + QUARTERS - 1) / QUARTERS);
        return IntStream.range(0, count).mapToObj(i -> year(i, plan)).toList();
    }

    private static PlanYear year(int index, QuarterSpan plan) {
        YearQuarter first = plan.first().plusQuarters((long) index * QUARTERS);
        YearQuarter fourth = first.plusQuarters(QUARTERS - 1);
        return new PlanYear(index + 1, first, fourth.isAfter(plan.last()) ? plan.last() : fourth);
    }
}
