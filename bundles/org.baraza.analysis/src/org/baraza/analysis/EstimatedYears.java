package org.baraza.analysis;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.baraza.analysis.internal.QuarterSpan;
import org.baraza.analysis.internal.Shares;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.values.Currencies;
import org.threeten.extra.YearQuarter;

/**
 * The budget by fiscal or calendar year. It is an estimate, and has to be shown as one: the cost of a plan year is
 * spread evenly, to the currency's last digit, over the quarters of that year in which the activity runs, or over all
 * of them if it runs in none.
 *
 * @param start the first month of a year; a month inside a quarter stands for the quarter
 * @param years by the first quarter of each year
 * @param unplaced costs of years that the plan doesn't have, which lie in no year
 */
public record EstimatedYears(Month start, SortedMap<YearQuarter, Figures> years, Figures unplaced) {

    public EstimatedYears {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** Years that begin as the profile says. */
    public static EstimatedYears of(Strategy strategy, LocalDate asOf) {
        return of(Budget.of(strategy, asOf), Limits.of(strategy).fiscalYearStart());
    }

    public static EstimatedYears of(Budget budget, Month start) {
        SortedMap<YearQuarter, Figures> years = new TreeMap<>();
        int digits = Currencies.digits(budget.currency().orElse(""));
        for (Map.Entry<Activity, Yearly<Figures>> cost : budget.byActivity().entrySet()) {
            for (PlanYear year : budget.years()) {
                List<YearQuarter> quarters = quarters(cost.getKey(), year);
                List<Figures> shares = split(cost.getValue().year(year), quarters.size(), digits);
                for (int i = 0; i < shares.size(); i++) {
                    years.merge(yearOf(quarters.get(i), start), shares.get(i), Figures::plus);
                }
            }
        }
        return new EstimatedYears(start, years, budget.outsidePlan());
    }

    /** Adds up to the budget's total. */
    public Figures total() {
        return years.values().stream().reduce(unplaced, Figures::plus);
    }

    private static List<YearQuarter> quarters(Activity activity, PlanYear year) {
        List<YearQuarter> running = QuarterSpan.of(activity)
                .map(span -> year.quarters().stream().filter(quarter -> span.overlaps(quarter, quarter)).toList())
                .orElse(List.of());
        return running.isEmpty() ? year.quarters() : running;
    }

    private static List<Figures> split(Figures figures, int parts, int digits) {
        Shares planned = new Shares(figures.planned(), parts, digits);
        Shares revised = new Shares(figures.revised(), parts, digits);
        Shares spent = new Shares(figures.spent(), parts, digits);
        return IntStream.range(0, parts)
                .mapToObj(i -> new Figures(planned.part(i), revised.part(i), spent.part(i), figures.complete()))
                .toList();
    }

    private static YearQuarter yearOf(YearQuarter quarter, Month start) {
        int first = (start.getValue() - 1) / 3 + 1;
        int year = quarter.getQuarterValue() >= first ? quarter.getYear() : quarter.getYear() - 1;
        return YearQuarter.of(year, first);
    }
}
