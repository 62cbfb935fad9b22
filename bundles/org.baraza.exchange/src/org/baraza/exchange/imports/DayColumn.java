package org.baraza.exchange.imports;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.table.Cell;

/**
 * The days of a column that are texts.
 *
 * @param dayFirst one that tells that the day stands first
 * @param monthFirst one that tells that the month does
 * @param open the first of those that may be read either way
 */
record DayColumn(Optional<String> dayFirst, Optional<String> monthFirst, Optional<Open> open) {

    private static final Pattern DAY = Pattern.compile("(?<![\\d./])(?<!\\d{4}-(?=\\d{1,2}-))(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d|[./]\\d)");
    private static final int MONTHS = 12;

    /** A day and its row. */
    record Open(int row, MatchResult day) {
    }

    /** @param alone whether a cell has nothing but its day */
    static DayColumn of(TableReading table, int column, boolean alone) {
        Optional<String> dayFirst = Optional.empty();
        Optional<String> monthFirst = Optional.empty();
        Optional<Open> open = Optional.empty();
        for (int row : table.sheet().rows().stream().filter(row -> row > table.headingRow()).toList()) {
            for (MatchResult day : table.sheet().at(row, column).stream().flatMap(cell -> days(cell, alone)).toList()) {
                if (Integer.parseInt(day.group(1)) > MONTHS) {
                    dayFirst = dayFirst.or(() -> Optional.of(day.group()));
                } else if (Integer.parseInt(day.group(3)) > MONTHS) {
                    monthFirst = monthFirst.or(() -> Optional.of(day.group()));
                } else if (!day.group(1).equals(day.group(3))) {
                    open = open.or(() -> Optional.of(new Open(row, day)));
                }
            }
        }
        return new DayColumn(dayFirst, monthFirst, open);
    }

    private static Stream<MatchResult> days(Cell cell, boolean alone) {
        return cell instanceof Cell.Text ? DAY.matcher(cell.text()).results().filter(day -> DayText.find(day.group()).isPresent()
                && (!alone || day.group().equals(cell.text().strip()))) : Stream.empty();
    }

    /** The text with its days written so that nobody can take the day for the month. */
    static String monthFirst(String text) {
        return DAY.matcher(text).replaceAll(day -> DayText.find(day.group(3) + day.group(2) + day.group(1) + day.group(2) + day.group(4))
                .map(Object::toString).orElse(day.group()));
    }
}
