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

    /** "Y1 (Q3 2025 – Q2 2026)"; see {@link Vocabulary} for other languages and for what a document calls quarters. */
    public String label() {
        return Vocabulary.of(Locale.ENGLISH).of(this);
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
