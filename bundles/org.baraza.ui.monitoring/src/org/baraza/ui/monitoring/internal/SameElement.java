package org.baraza.ui.monitoring.internal;

import org.baraza.ui.monitoring.internal.model.IndicatorGroup;
import org.baraza.ui.monitoring.internal.model.IndicatorRow;
import org.baraza.ui.monitoring.internal.model.LedgerRow;
import org.eclipse.jface.viewers.IElementComparer;

/** A row is the same after a change although what it shows differs. */
final class SameElement implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
        return identity(one).equals(identity(other));
    }

    @Override
    public int hashCode(Object element) {
        return identity(element).hashCode();
    }

    private static Object identity(Object element) {
        return switch (element) {
            case IndicatorRow row -> row.indicator();
            case IndicatorGroup group -> group.objective();
            case LedgerRow row -> row.key();
            default -> element;
        };
    }
}
