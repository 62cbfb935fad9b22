package org.baraza.exchange.imports;

import java.util.Map;

import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Sheet;

/**
 * A sheet as a table of a kind.
 *
 * @param headingRow the row of the headings, the lower one of two
 * @param headings what stands above each column
 * @param columns the fields of the columns that are taken
 * @param french whether its headings are in French
 */
public record TableReading(Sheet sheet, TableKind kind, int headingRow, Map<Integer, String> headings,
        Map<Integer, Field> columns, boolean french) {

    public TableReading {
        headings = Map.copyOf(headings);
        columns = Map.copyOf(columns);
    }

    boolean has(Field.Role role) {
        return columns.values().stream().anyMatch(field -> field.role() == role);
    }

    /** What stands above the column that is taken as the field; empty text if none is. */
    String heading(Field field) {
        return columns.entrySet().stream().filter(column -> column.getValue().equals(field)).map(Map.Entry::getKey)
                .map(headings::get).findFirst().orElse("");
    }

    boolean has(String id) {
        return columns.values().stream().anyMatch(field -> field.id().equals(id));
    }
}
