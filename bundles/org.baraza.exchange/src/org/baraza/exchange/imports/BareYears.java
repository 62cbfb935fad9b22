package org.baraza.exchange.imports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Sheet;
import org.threeten.extra.YearQuarter;

/**
 * Years that stand alone above values of indicators. What is of a year before the plan was measured, and beside a baseline
 * a year says what is aimed at; else nobody knows which of the two it is.
 */
final class BareYears {

    private BareYears() {
    }

    /** Takes those columns that nothing else is known of, and gives those of which nobody knows. */
    static Set<Integer> take(Sheet sheet, int headingRow, Map<Integer, Field> columns, Optional<YearQuarter> start, IntPredicate isFree) {
        boolean baseline = columns.values().stream().anyMatch(field -> field.role() == Role.BASELINE_ON || field.id().equals("baseline.value"));
        Set<Integer> open = new HashSet<>();
        for (int column : sheet.columns(headingRow)) {
            if (isOne(sheet, headingRow, column) && !columns.containsKey(column) && isFree.test(column)) {
                LocalDate end = LocalDate.of(Integer.parseInt(sheet.at(headingRow, column).orElseThrow().text().strip()), 12, 31);
                boolean past = start.filter(first -> end.isBefore(first.atDay(1))).isPresent();
                Field field = Field.on(TableKind.INDICATORS, past ? Role.MEASURED_ON : Role.TARGET_ON, end);
                if (!columns.containsValue(field)) {
                    columns.put(column, field);
                    open.addAll(past || baseline ? Set.of() : Set.of(column));
                }
            }
        }
        return open;
    }

    /** Whether the heading of the column is a year and nothing else. */
    static boolean isOne(Sheet sheet, int headingRow, int column) {
        return sheet.at(headingRow, column).filter(cell -> cell.text().strip().matches("(?:19|20)\\d{2}")).isPresent();
    }
}
