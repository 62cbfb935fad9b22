package org.baraza.analysis.internal;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact fraction of a decimal and a positive whole number. A point on a path between two days is seldom a finite
 * decimal, and whether a value lies on the edge of the tolerance must not depend on rounding.
 */
public record Ratio(BigDecimal numerator, long denominator) {

    public static Ratio of(BigDecimal whole) {
        return new Ratio(whole, 1);
    }

    /** The point that lies {@code part} of {@code length} steps on the way from one value to another. */
    public static Ratio between(BigDecimal from, BigDecimal to, long part, long length) {
        return new Ratio(from.multiply(BigDecimal.valueOf(length - part)).add(to.multiply(BigDecimal.valueOf(part))),
                length);
    }

    public Ratio minus(BigDecimal value) {
        return new Ratio(numerator.subtract(value.multiply(BigDecimal.valueOf(denominator))), denominator);
    }

    public Ratio times(BigDecimal factor) {
        return new Ratio(numerator.multiply(factor), denominator);
    }

    public Ratio abs() {
        return new Ratio(numerator.abs(), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    public int compareTo(Ratio other) {
        return numerator.multiply(BigDecimal.valueOf(other.denominator))
                .compareTo(other.numerator.multiply(BigDecimal.valueOf(denominator)));
    }

    /** The nearest decimal of sixteen digits, for people. */
    public BigDecimal rounded() {
        return Given.plain(numerator.divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64));
    }
}
