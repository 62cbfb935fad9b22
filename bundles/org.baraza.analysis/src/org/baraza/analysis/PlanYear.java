package org.baraza.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.baraza.analysis.internal.QuarterSpan;
import org.threeten.extra.YearQuarter;

/**
 * A year of the plan: four quarters counted from the plan's first, whatever the calendar says. The last year ends with
 * the plan.
 *
 * @param number from 1
 */
public record PlanYear(int number, YearQuarter first, YearQuarter last) {

    /** What it is called everywhere: "2027" where it is a calendar year, "2025/26" where it is none. */
    public String name() {
        return isOfCalendar() ? Integer.toString(first.getYear())
                : String.format(Locale.ROOT, "%d/%02d", first.getYear(), (first.getYear() + 1) % 100);
    }

    /** Whether it begins with one, and lies in it. */
    boolean isOfCalendar() {
        return first.getQuarterValue() == 1;
    }

    public boolean contains(YearQuarter quarter) {
        return !quarter.isBefore(first) && !quarter.isAfter(last);
    }

    public List<YearQuarter> quarters() {
        return new QuarterSpan(first, last).quarters();
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfQuarter();
    }
}
