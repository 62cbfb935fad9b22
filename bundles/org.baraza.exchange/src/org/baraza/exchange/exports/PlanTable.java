package org.baraza.exchange.exports;

import java.util.Collections;
import java.util.List;

import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.TableKind;

/**
 * The elements of one kind as a table.
 *
 * @param rows a value for each column: a text, a number, a day, or nothing (null)
 */
record PlanTable(TableKind kind, List<Field> columns, List<List<Object>> rows) {

    PlanTable {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
    }
}
