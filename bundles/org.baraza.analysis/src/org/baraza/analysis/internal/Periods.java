package org.baraza.analysis.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import org.baraza.model.catalogue.Frequency;

/** Months, quarters, half-years and years of the calendar, in which measurements are due. */
public final class Periods {

    private final int months;

    private Periods(int months) {
        this.months = months;
    }

    /** Empty if nobody has said how often. */
    public static Optional<Periods> of(Frequency frequency) {
        return switch (frequency) {
            case NOT_STATED -> Optional.empty();
            case MONTHLY -> Optional.of(new Periods(1));
            case QUARTERLY -> Optional.of(new Periods(3));
            case HALF_YEARLY -> Optional.of(new Periods(6));
            case YEARLY -> Optional.of(new Periods(12));
        };
    }

    /** The last day of the period that the day lies in: when its measurement is due. */
    public LocalDate endOf(LocalDate day) {
        int last = ((day.getMonthValue() - 1) / months + 1) * months;
        return YearMonth.of(day.getYear(), last).atEndOfMonth();
    }

    /** The first day of the period that ends on the given day. */
    public LocalDate startOf(LocalDate end) {
        return YearMonth.from(end).minusMonths(months - 1L).atDay(1);
    }

    /** The end of the last period that is over on the evening of the day. */
    public LocalDate lastEndBy(LocalDate day) {
        LocalDate end = endOf(day);
        return end.isAfter(day) ? startOf(end).minusDays(1) : end;
    }
}
