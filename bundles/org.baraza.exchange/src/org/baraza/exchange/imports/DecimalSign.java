package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.eclipse.osgi.util.NLS;

/**
 * Whether comma or point stands before the decimals in the numbers of a table that are texts: "45,5" tells it for "1.234".
 * Where nothing tells it the language of the headings does, and that is said. Money has no thousandths and needs none.
 *
 * @param comma whether it is the comma
 * @param told whether a number tells it
 */
record DecimalSign(TableReading table, boolean comma, boolean told, List<Integer> columns) {

    private static final Set<Role> MEASURED = Set.of(Role.TARGET_ON, Role.MEASURED_ON, Role.BASELINE_ON);
    private static final String SPACE = "[\\s\\u00a0\\u202f]?";
    private static final Pattern COMMA = Pattern.compile("[-−]?(?:\\d{1,3}(?:[. \\u00a0\\u202f]\\d{3})+|\\d+),(?:\\d{1,2}|\\d{4,})" + SPACE + "%?");
    private static final Pattern POINT = Pattern.compile("[-−]?(?:\\d{1,3}(?:[, \\u00a0\\u202f]\\d{3})+|\\d+)\\.(?:\\d{1,2}|\\d{4,})" + SPACE + "%?");
    private static final Pattern EITHER = Pattern.compile("[-−]?[1-9]\\d{0,2}([.,])\\d{3}" + SPACE + "%?");

    static DecimalSign of(TableReading table) {
        List<Integer> columns = table.kind() == TableKind.PLAN ? List.of() : table.columns().entrySet().stream()
                .filter(entry -> isMeasured(entry.getValue())).map(Map.Entry::getKey).sorted().toList();
        long commas = texts(table, columns).filter(COMMA.asMatchPredicate()).count();
        long points = texts(table, columns).filter(POINT.asMatchPredicate()).count();
        boolean told = commas > 0 != points > 0;
        return new DecimalSign(table, told ? commas > 0 : table.french(), told, columns);
    }

    private static boolean isMeasured(Field field) {
        return MEASURED.contains(field.role()) || field.role() == Role.VALUE && !FieldWriter.isReference(field)
                && field.feature().getEType().getInstanceClass() == BigDecimal.class && !Values.MONEY.contains(field.feature().getEContainingClass());
    }

    private static Stream<String> texts(TableReading table, List<Integer> columns) {
        return columns.stream().flatMap(column -> rows(table).stream().flatMap(row -> table.sheet().at(row, column).stream()))
                .filter(Cell.Text.class::isInstance).map(cell -> cell.text().strip());
    }

    private static List<Integer> rows(TableReading table) {
        return table.sheet().rows().stream().filter(row -> row > table.headingRow()).toList();
    }

    /** Says how numbers were read that may be read either way, a line a column. */
    void tell(Journal journal, Locale language) {
        for (int column : told ? List.<Integer>of() : columns) {
            List<Integer> open = new ArrayList<>(rows(table));
            open.removeIf(row -> table.sheet().at(row, column).filter(Cell.Text.class::isInstance)
                    .filter(cell -> EITHER.matcher(cell.text().strip()).matches()).isEmpty());
            if (!open.isEmpty()) {
                String text = table.sheet().at(open.getFirst(), column).orElseThrow().text().strip();
                boolean decimals = text.indexOf(',') >= 0 == comma;
                journal.noted(table.sheet().place(open.getFirst(), column), table.kind().title(language), table.headings().get(column),
                        NLS.bind(decimals ? Messages.Import_decimals : Messages.Import_thousands, Quoted.of(text), text.replaceAll("[.,]", "")));
            }
        }
    }
}
