package org.baraza.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.exchange.internal.values.Choices;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Headings;
import org.baraza.exchange.table.Sheet;
import org.threeten.extra.YearQuarter;

/** Tells years in which activities run from years that cost something. */
final class MarkedYears {

    private MarkedYears() {
    }

    /** A year below which there are marks and no number is one in which activities run, none that costs. */
    static void take(Sheet sheet, int headingRow, Map<Integer, Field> columns, Map<Integer, String> headings, Optional<YearQuarter> start) {
        List<Integer> rows = sheet.rows().stream().filter(it -> it > headingRow).limit(MarkedTimes.MOST).toList();
        List<Integer> years = columns.entrySet().stream().filter(entry -> entry.getValue().role() == Role.YEAR_COST).map(Map.Entry::getKey).toList();
        boolean marked = years.stream().anyMatch(column -> rows.stream().anyMatch(row -> isBareMark(sheet, row, column)))
                && years.stream().noneMatch(column -> rows.stream().anyMatch(row -> isAmount(sheet, row, column)));
        if (marked) {
            years.forEach(column -> Headings.markedYear(headings.get(column), start).ifPresent(field -> columns.put(column, field)));
        }
    }

    private static boolean isBareMark(Sheet sheet, int row, int column) {
        return sheet.at(row, column).filter(cell -> Choices.isMark(cell) && !cell.text().matches("\\d+")).isPresent();
    }

    private static boolean isAmount(Sheet sheet, int row, int column) {
        return sheet.at(row, column).filter(cell -> !Choices.isMark(cell) && cell.text().matches(".*\\d.*")).isPresent();
    }
}
