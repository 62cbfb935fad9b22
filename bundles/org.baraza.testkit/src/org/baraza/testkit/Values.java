package org.baraza.testkit;

import java.math.BigDecimal;

/** Numbers as tests write them. */
final class Values {

    private Values() {
    }

    static BigDecimal amount(long number) {
        return BigDecimal.valueOf(number);
    }

    /** As it reads: 0.1 is one tenth, not the nearest binary fraction. */
    static BigDecimal amount(double number) {
        return BigDecimal.valueOf(number);
    }
}
