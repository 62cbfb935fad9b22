package org.baraza.exchange.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Place;

/**
 * A row of a table.
 *
 * @param index from 0
 */
record Row(TableReading table, int index, Map<Field, Value> values) {

    /** @param spanned whether one cell says it for several rows */
    record Value(Cell cell, Place place, boolean spanned) {

        String text() {
            return cell.text().strip();
        }
    }

    Row {
        values = new LinkedHashMap<>(values);
    }

    Optional<Value> value(String field) {
        return values.entrySet().stream().filter(entry -> entry.getKey().id().equals(field)).map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether it was written by this program, and so is read to the letter; a row that was added by hand has no id. */
    boolean isOurs() {
        return table.kind() == TableKind.PLAN || value("id").isPresent();
    }

    Place place() {
        return table.sheet().place(index, -1);
    }
}
