package org.baraza.ui.workplan.internal.model;

import java.util.Optional;

/** By which column the rows stand in order, and which way. */
public record Sort(Column column, boolean descending) {

    /** What a click on the heading of a column makes of the present order: up, down, then the plan's own again. */
    public static Optional<Sort> next(Optional<Sort> present, Column column) {
        Optional<Sort> own = present.filter(sort -> sort.column().equals(column));
        return own.isEmpty() ? Optional.of(new Sort(column, false))
                : own.filter(sort -> !sort.descending()).map(sort -> new Sort(column, true));
    }
}
