package org.baraza.exchange.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.exchange.table.Sheet;

/** The sheet of the plan itself, which has a value in each row, behind its name. */
final class PlanSheet {

    private PlanSheet() {
    }

    /** Empty if it does not name two values at least. */
    static Optional<TableReading> read(Sheet sheet) {
        TreeMap<Integer, Field> rows = new TreeMap<>();
        TreeMap<Integer, String> names = new TreeMap<>();
        for (int row : sheet.rows()) {
            sheet.at(row, 0).map(Cell::text).map(String::strip).ifPresent(name -> {
                names.put(row, name);
                field(name).ifPresent(field -> rows.put(row, field));
            });
        }
        return rows.size() < 2 ? Optional.empty()
                : Optional.of(new TableReading(sheet, TableKind.PLAN, 0, names, rows, Recogniser.isFrench(TableKind.PLAN, names.values())));
    }

    private static Optional<Field> field(String name) {
        return Fields.of(TableKind.PLAN).stream().filter(field -> Stream.of(Locale.ENGLISH, Locale.FRENCH)
                .anyMatch(language -> PlainWord.of(field.heading(language)).equals(PlainWord.of(name)))).findFirst();
    }
}
