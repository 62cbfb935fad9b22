package org.baraza.exchange.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.baraza.analysis.Forms;
import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.eclipse.osgi.util.NLS;
import org.threeten.extra.YearQuarter;

/**
 * Whether the day or the month stands first in the days of a table that are texts: "25/04/2027" tells it for "03/04/2027"
 * in its column, or in another one. Where nothing tells it the day is first, and that is said.
 */
record DayOrder(TableReading table, Map<Integer, DayColumn> columns) {

    private static final Set<Class<?>> DATED = Set.of(LocalDate.class, YearMonth.class, YearQuarter.class);

    static DayOrder of(TableReading table) {
        Map<Integer, DayColumn> columns = new TreeMap<>();
        table.columns().forEach((column, field) -> {
            if (table.kind() != TableKind.PLAN && (isDay(field) || hasDays(field))) {
                columns.put(column, DayColumn.of(table, column, isDay(field)));
            }
        });
        return new DayOrder(table, columns);
    }

    private static boolean isDay(Field field) {
        return field.role() == Role.TARGET_DAY || field.role() == Role.VALUE && !FieldWriter.isReference(field)
                && DATED.contains(field.feature().getEType().getInstanceClass());
    }

    /** A value with its day in brackets, from a day to another. */
    private static boolean hasDays(Field field) {
        return field.role() == Role.TIME_FRAME || field.role() == Role.IMPACT || field.role() == Role.TARGET_ON && !field.id().contains("@")
                || field.id().equals("baseline.value");
    }

    /** The first that tells it, here or in another column. */
    private Optional<String> teller(DayColumn column, boolean month) {
        Optional<String> own = month ? column.monthFirst() : column.dayFirst();
        boolean open = column.dayFirst().isEmpty() && column.monthFirst().isEmpty();
        return own.isPresent() || !open ? own : columns.values().stream().flatMap(it -> (month ? it.monthFirst() : it.dayFirst()).stream()).findFirst();
    }

    private boolean isMonthFirst(DayColumn column) {
        return teller(column, true).isPresent() && teller(column, false).isEmpty();
    }

    /** Says how days were read that may be read either way, a line a column. */
    void tell(Journal journal, Forms forms) {
        columns.forEach((at, column) -> {
            Optional<String> month = teller(column, true);
            boolean dayFirst = month.isEmpty() && teller(column, false).isPresent();
            // in French no day stands behind its month
            column.open().filter(open -> !dayFirst && (month.isPresent() || !table.french())).ifPresent(open -> {
                String text = open.day().group();
                LocalDate read = DayText.find(isMonthFirst(column) ? DayColumn.monthFirst(text) : text).orElseThrow();
                journal.noted(table.sheet().place(open.row(), at), table.kind().title(forms.locale()), table.headings().get(at),
                        NLS.bind(month.isEmpty() ? Messages.Import_dayFirst : isMonthFirst(column) ? Messages.Import_monthFirst : Messages.Import_dayOrMonth,
                                new Object[] {Quoted.of(text), forms.dayInWords(read), month.map(Quoted::of).orElse("")}));
            });
        });
    }

    /** The row with its days as they are meant. */
    Row read(Row row) {
        Map<Field, Value> values = new LinkedHashMap<>(row.values());
        columns.forEach((at, column) -> {
            Field field = table.columns().get(at);
            if (isMonthFirst(column) && !row.isOurs() && values.get(field) instanceof Value value && value.cell() instanceof Cell.Text text) {
                values.put(field, new Value(new Cell.Text(DayColumn.monthFirst(text.text())), value.place(), value.spanned()));
            }
        });
        return new Row(table, row.index(), values);
    }
}
