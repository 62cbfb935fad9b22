package org.baraza.analysis;

import java.math.BigDecimal;

import org.baraza.analysis.internal.Given;

/**
 * Where the money comes from, in the document's currency.
 *
 * @param needed the revised cost
 * @param funded secured
 * @param requested asked for
 */
public record Funding(BigDecimal needed, BigDecimal funded, BigDecimal requested) implements Sum<Funding> {

    public static final Funding NONE = new Funding(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public Funding {
        needed = Given.plain(needed);
        funded = Given.plain(funded);
        requested = Given.plain(requested);
    }

    static Funding needed(BigDecimal amount) {
        return new Funding(amount, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    @Override
    public Funding plus(Funding other) {
        return new Funding(needed.add(other.needed), funded.add(other.funded), requested.add(other.requested));
    }

    /** What nobody has promised or been asked for yet; negative if there is more money than need. */
    public BigDecimal gap() {
        return Given.plain(needed.subtract(funded).subtract(requested));
    }
}
