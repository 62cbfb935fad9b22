package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.table.Cell;

/**
 * The days of a column that are texts.
 *
 * @param dayFirst one that tells that the day stands first
 * @param monthFirst one that tells that the month does
 * @param open the rows of those that may be read either way
 */
record DayColumn(Optional<String> dayFirst, Optional<String> monthFirst, List<Integer> open) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final int MONTHS = 12;

    static DayColumn of(TableReading table, int column) {
        Optional<String> dayFirst = Optional.empty();
        Optional<String> monthFirst = Optional.empty();
        List<Integer> open = new ArrayList<>();
        for (int row : table.sheet().rows()) {
            Optional<Matcher> day = row <= table.headingRow() ? Optional.empty() : table.sheet().at(row, column).flatMap(DayColumn::day);
            int first = day.map(it -> Integer.parseInt(it.group(1))).orElse(0);
            int second = day.map(it -> Integer.parseInt(it.group(3))).orElse(0);
            if (first > MONTHS && second <= MONTHS) {
                dayFirst = dayFirst.or(() -> day.map(Matcher::group));
            } else if (second > MONTHS) {
                monthFirst = monthFirst.or(() -> day.map(Matcher::group));
            } else if (first != second && day.flatMap(it -> DayText.find(it.group())).isPresent()) {
                open.add(row);
            }
        }
        return new DayColumn(dayFirst, monthFirst, open);
    }

    static Optional<Matcher> day(Cell cell) {
        return Optional.of(cell).filter(Cell.Text.class::isInstance).map(text -> DAY.matcher(text.text().strip())).filter(Matcher::matches);
    }
}
