package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.eclipse.osgi.util.NLS;

/** The values of an indicator of which one is "20 %" and another 0.45: a percentage that lost its sign, which is said. */
record LostPercents(Journal journal, Locale language) {

    private static final Set<Role> VALUES = Set.of(Role.TARGET_ON, Role.MEASURED_ON, Role.BASELINE_ON);
    private static final Pattern PERCENT = Pattern.compile("\\d[\\d.,\\s\\u00a0\\u202f]*%");
    private static final Pattern SHARE = Pattern.compile("0[.,]\\d{1,15}");

    Row read(Row row) {
        List<Map.Entry<Field, Value>> values = row.values().entrySet().stream().filter(entry -> isValue(entry.getKey())).toList();
        boolean signed = values.stream().anyMatch(entry -> isPercent(entry.getValue().cell()));
        boolean unit = row.value("unit").filter(it -> it.text().strip().equals("%") || PlainWord.of(it.text()).matches("per ?cent.*|pour ?cent.*")).isPresent();
        Map<Field, Value> read = new LinkedHashMap<>(row.values());
        if (row.table().kind() == TableKind.PROGRESS && !row.isOurs()) {
            row.value("percent").flatMap(done -> share(done.cell()).map(share -> new Value(new Cell.Number(share, true), done.place(), false)))
                    .ifPresent(done -> read.put(Fields.find(TableKind.PROGRESS, "percent").orElseThrow(), done));
        }
        if (row.table().kind() == TableKind.INDICATORS && !row.isOurs() && (signed || unit)) {
            values.forEach(entry -> share(entry.getValue().cell()).ifPresent(share -> {
                Value value = entry.getValue();
                journal.noted(value.place(), entry.getKey().heading(language), value.text(), NLS.bind(signed ? Messages.Import_lostPercent
                        : Messages.Import_smallPercent, Quoted.of(value.text()), share.movePointRight(2).stripTrailingZeros().toPlainString()));
                if (signed) {
                    read.put(entry.getKey(), new Value(new Cell.Number(share, true), value.place(), value.spanned()));
                }
            }));
        }
        return new Row(row.table(), row.index(), read);
    }

    private static boolean isValue(Field field) {
        return VALUES.contains(field.role()) || field.id().equals("baseline.value");
    }

    private static boolean isPercent(Cell cell) {
        return cell instanceof Cell.Number number ? number.percent() : PERCENT.matcher(cell.text().strip()).matches();
    }

    /** A number between nothing and one without a sign. */
    private static Optional<BigDecimal> share(Cell cell) {
        return switch (cell) {
            case Cell.Number number when !number.percent() -> Optional.of(number.value()).filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.ONE) < 0);
            case Cell.Text text when SHARE.matcher(text.text().strip()).matches() ->
                Optional.of(new BigDecimal(text.text().strip().replace(',', '.'))).filter(it -> it.signum() > 0);
            default -> Optional.empty();
        };
    }
}
