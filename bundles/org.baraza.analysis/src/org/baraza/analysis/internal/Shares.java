package org.baraza.analysis.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in equal parts, to the last digit of its currency; the parts add up to the amount again.
 *
 * @param digits decimals of the currency
 */
public record Shares(BigDecimal amount, int count, int digits) {

    /** @param index from 0 */
    public BigDecimal part(int index) {
        return upTo(index + 1).subtract(upTo(index));
    }

    private BigDecimal upTo(int parts) {
        return amount.multiply(BigDecimal.valueOf(parts)).divide(BigDecimal.valueOf(count),
                Math.max(digits, amount.scale()), RoundingMode.HALF_EVEN);
    }
}
