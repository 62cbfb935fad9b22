package org.baraza.exchange.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.Words;
import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.Choices;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Merge;
import org.baraza.exchange.table.Sheet;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/** The time of an activity where each quarter or month has a column, with a mark or a bar of merged cells in it. */
record MarkedTimes(Row row, Activity activity, Journal journal, FieldWriter writer) {

    /** So many rows are looked at to tell what a column is. */
    static final int MOST = 500;
    private static final int QUARTERS = 4;

    /** Leaves only quarters and months below which there is nothing but marks and bars, and some in all. */
    static void dropOthers(Sheet sheet, int headingRow, Map<Integer, Field> columns) {
        List<Integer> rows = sheet.rows().stream().filter(it -> it > headingRow).limit(MOST).toList();
        columns.entrySet().removeIf(entry -> isTime(entry) && rows.stream().anyMatch(row -> isOther(sheet, row, entry.getKey())));
        boolean some = columns.entrySet().stream().filter(MarkedTimes::isTime)
                .anyMatch(entry -> rows.stream().anyMatch(row -> sheet.shown(row, entry.getKey()).isPresent()));
        columns.entrySet().removeIf(entry -> isTime(entry) && !some);
    }

    private static boolean isTime(Map.Entry<Integer, Field> entry) {
        return isTime(entry.getValue());
    }

    private static boolean isTime(Field field) {
        return field.role() == Role.RUNS_IN || field.role() == Role.RUNS_IN_YEAR;
    }

    /** A day of each quarter. */
    private static Stream<LocalDate> days(Field field) {
        YearQuarter last = YearQuarter.from(LocalDate.parse(field.key()));
        return field.role() == Role.RUNS_IN ? Stream.of(LocalDate.parse(field.key()))
                : IntStream.rangeClosed(1 - QUARTERS, 0).mapToObj(it -> last.plusQuarters(it).atEndOfQuarter());
    }

    private static boolean isOther(Sheet sheet, int row, int column) {
        boolean bar = sheet.merge(row, column).filter(merge -> merge.lastColumn() > merge.firstColumn()).isPresent();
        return !bar && sheet.at(row, column).filter(cell -> !Choices.isMark(cell) && !Rows.saysNothing(cell)).isPresent();
    }

    void write() {
        TreeMap<LocalDate, Value> marked = marked();
        if (marked.isEmpty()) {
            return;
        }
        YearQuarter begin = YearQuarter.from(marked.firstKey());
        YearQuarter end = YearQuarter.from(marked.lastKey());
        boolean years = row.table().has(Role.RUNS_IN_YEAR);
        // of a year in which the plan begins or ends it has only a part
        YearQuarter first = years ? within(begin, end, strategy().getFirstQuarter(), true) : begin;
        YearQuarter last = years ? within(begin, end, strategy().getLastQuarter(), false) : end;
        writer.set(activity, Fields.of(TableKind.WORKPLAN, Literals.ACTIVITY__FIRST_QUARTER), marked.firstEntry().getValue(), first);
        writer.set(activity, Fields.of(TableKind.WORKPLAN, Literals.ACTIVITY__LAST_QUARTER), marked.lastEntry().getValue(), last);
        if (hasGaps(marked)) {
            journal.noted(row.place(), TableKind.WORKPLAN.title(writer.language()), "",
                    NLS.bind(Messages.Import_gaps, Words.of(first, writer.language()) + " – " + Words.of(last, writer.language())));
        }
    }

    private Strategy strategy() {
        return writer.strategy();
    }

    private static YearQuarter within(YearQuarter begin, YearQuarter end, YearQuarter bound, boolean first) {
        return bound != null && !bound.isBefore(begin) && !bound.isAfter(end) ? bound : first ? begin : end;
    }

    private TreeMap<LocalDate, Value> marked() {
        TreeMap<LocalDate, Value> marked = new TreeMap<>();
        row.values().forEach((field, value) -> {
            if (isTime(field)) {
                int from = value.place().column();
                int to = row.table().sheet().merge(value.place().row(), from).map(Merge::lastColumn).orElse(from);
                if (to > from || Choices.isMark(value.cell())) {
                    times(from, to).forEach(day -> marked.put(day, value));
                }
            }
        });
        return marked;
    }

    private boolean hasGaps(TreeMap<LocalDate, Value> marked) {
        Set<LocalDate> all = times(0, Integer.MAX_VALUE);
        all.removeIf(day -> !day.isAfter(marked.firstKey()) || !day.isBefore(marked.lastKey()));
        return !marked.keySet().containsAll(all);
    }

    private Set<LocalDate> times(int from, int to) {
        return row.table().columns().entrySet().stream().filter(entry -> entry.getKey() >= from && entry.getKey() <= to)
                .map(Map.Entry::getValue).filter(MarkedTimes::isTime).flatMap(MarkedTimes::days)
                .collect(Collectors.toSet());
    }
}
