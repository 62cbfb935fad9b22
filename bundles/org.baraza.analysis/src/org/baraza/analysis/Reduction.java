package org.baraza.analysis;

import java.math.BigDecimal;

import org.baraza.analysis.internal.Given;

/** How much less the strategy may cost. */
public sealed interface Reduction {

    /**
     * What has to be saved of a cost, exactly.
     *
     * @param cost in the document's currency
     */
    BigDecimal of(BigDecimal cost);

    /**
     * A share of what it costs.
     *
     * @param percent from 0 to 100
     */
    record Share(BigDecimal percent) implements Reduction {

        /** @throws IllegalArgumentException if it is no share */
        public Share {
            if (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("A share of " + percent + " % is not between 0 and 100 %");
            }
        }

        @Override
        public BigDecimal of(BigDecimal cost) {
            return Given.plain(cost.multiply(percent).movePointLeft(2));
        }
    }

    /**
     * A sum of money.
     *
     * @param money in the document's currency, not negative
     */
    record Amount(BigDecimal money) implements Reduction {

        /** @throws IllegalArgumentException if it is negative */
        public Amount {
            if (money.signum() < 0) {
                throw new IllegalArgumentException("An amount of " + money + " to save is negative");
            }
        }

        @Override
        public BigDecimal of(BigDecimal cost) {
            return Given.plain(money);
        }
    }
}
