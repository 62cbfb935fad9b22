package org.baraza.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.baraza.analysis.internal.Given;

/**
 * What an indicator is expected to be on a day, in its unit, rounded to sixteen digits.
 *
 * @param tolerance how far from the expected value still counts as on track, never negative
 */
public record PathPoint(LocalDate date, BigDecimal expected, BigDecimal tolerance) {

    public BigDecimal lowest() {
        return Given.plain(expected.subtract(tolerance));
    }

    public BigDecimal highest() {
        return Given.plain(expected.add(tolerance));
    }
}
