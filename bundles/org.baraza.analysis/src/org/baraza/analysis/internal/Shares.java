package org.baraza.analysis.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in equal parts, to the cent; the parts add up to the amount again. */
public record Shares(BigDecimal amount, int count) {

    private static final int CENTS = 2;

    /** @param index from 0 */
    public BigDecimal part(int index) {
        return upTo(index + 1).subtract(upTo(index));
    }

    private BigDecimal upTo(int parts) {
        return amount.multiply(BigDecimal.valueOf(parts)).divide(BigDecimal.valueOf(count),
                Math.max(CENTS, amount.scale()), RoundingMode.HALF_EVEN);
    }
}
