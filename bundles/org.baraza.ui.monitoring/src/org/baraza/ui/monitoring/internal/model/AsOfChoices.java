package org.baraza.ui.monitoring.internal.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

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
}
