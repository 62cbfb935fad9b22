package org.baraza.ui.workplan.internal.model.budget;

import java.math.BigDecimal;

/**
 * Amounts added up.
 *
 * @param complete false if a cost that belongs in it is not known yet
 */
record Sums(BigDecimal amount, boolean complete) {

    static final Sums NONE = new Sums(BigDecimal.ZERO, true);

    Sums plus(Sums other) {
        return new Sums(amount.add(other.amount), complete && other.complete);
    }
}
