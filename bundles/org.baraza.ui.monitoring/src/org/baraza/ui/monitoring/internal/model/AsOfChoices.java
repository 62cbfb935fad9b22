package org.baraza.ui.monitoring.internal.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.strategy.Strategy;

/** The days that are offered to look from: the ends of the last months. */
public final class AsOfChoices {

    private static final int MONTHS = 6;

    private AsOfChoices() {
    }

    /** The latest first; all of them before today. */
    public static List<LocalDate> before(LocalDate today) {
        return Stream.iterate(YearMonth.from(today).minusMonths(1), month -> month.minusMonths(1)).limit(MONTHS)
                .map(YearMonth::atEndOfMonth).toList();
    }

    /** The ends of all months of the plan before today, the latest first, by year. */
    public static Map<Integer, List<LocalDate>> byYear(Strategy strategy, LocalDate today) {
        YearMonth last = YearMonth.from(today).minusMonths(1);
        YearMonth first = Optional.ofNullable(strategy.getFirstQuarter()).map(quarter -> YearMonth.from(quarter.atDay(1)))
                .orElse(last);
        return Stream.iterate(last, month -> !month.isBefore(first), month -> month.minusMonths(1))
                .map(YearMonth::atEndOfMonth)
                .collect(Collectors.groupingBy(LocalDate::getYear, LinkedHashMap::new, Collectors.toList()));
    }
}
