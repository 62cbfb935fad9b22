package org.baraza.report.template;

import java.math.BigDecimal;

import freemarker.core.ArithmeticEngine;

/** Numbers as reports have them: to reckon with millions of digits takes for ever. */
final class ReportNumbers extends ArithmeticEngine.BigDecimalEngine {

    private static final int DIGITS = 100;

    @Override
    public Number add(Number first, Number second) {
        return bounded(super.add(first, second));
    }

    @Override
    public Number subtract(Number first, Number second) {
        return bounded(super.subtract(first, second));
    }

    @Override
    public Number multiply(Number first, Number second) {
        return bounded(super.multiply(first, second));
    }

    @Override
    public Number divide(Number first, Number second) {
        return bounded(super.divide(first, second));
    }

    @Override
    public Number toNumber(String text) {
        if (text.length() > DIGITS) {
            throw new NumberFormatException();
        }
        return bounded(super.toNumber(text));
    }

    private static Number bounded(Number number) {
        if (number instanceof BigDecimal exact && (exact.precision() > DIGITS || Math.abs(exact.scale()) > DIGITS)) {
            throw new NumberFormatException("more than " + DIGITS + " digits");
        }
        return number;
    }
}
