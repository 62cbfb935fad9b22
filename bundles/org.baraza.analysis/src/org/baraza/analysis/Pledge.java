package org.baraza.analysis;

import java.math.BigDecimal;

import org.baraza.analysis.internal.Given;

/**
 * What one source gives, in the document's currency.
 *
 * @param funded secured
 * @param requested asked for
 */
public record Pledge(BigDecimal funded, BigDecimal requested) implements Sum<Pledge> {

    public static final Pledge NONE = new Pledge(BigDecimal.ZERO, BigDecimal.ZERO);

    public Pledge {
        funded = Given.plain(funded);
        requested = Given.plain(requested);
    }

    @Override
    public Pledge plus(Pledge other) {
        return new Pledge(funded.add(other.funded), requested.add(other.requested));
    }

    Funding asFunding() {
        return new Funding(BigDecimal.ZERO, funded, requested);
    }
}
