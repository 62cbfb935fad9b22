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
record LostPercents(Journal journal, Locale language, boolean toldDone) {

    private static final Set<Role> VALUES = Set.of(Role.TARGET_ON, Role.MEASURED_ON, Role.BASELINE_ON);
    private static final Pattern PERCENT = Pattern.compile("\\d[\\d.,\\s\\u00a0\\u202f]*%");
    private static final Field DONE = Fields.find(TableKind.PROGRESS, "percent").orElseThrow();

    static LostPercents of(TableReading table, Journal journal, Locale language) {
        return new LostPercents(journal, language, table.columns().entrySet().stream().filter(entry -> entry.getValue().equals(DONE))
                .anyMatch(entry -> table.sheet().rows().stream().filter(row -> row > table.headingRow())
                        .flatMap(row -> table.sheet().at(row, entry.getKey()).stream()).anyMatch(LostPercents::isPercent)));
    }

    Row read(Row row) {
        List<Map.Entry<Field, Value>> values = row.values().entrySet().stream().filter(entry -> isValue(entry.getKey())).toList();
        boolean signed = values.stream().anyMatch(entry -> isPercent(entry.getValue().cell()));
        boolean unit = row.value("unit").filter(it -> it.text().strip().equals("%") || PlainWord.of(it.text()).matches("per ?cent.*|pour ?cent.*")).isPresent();
        Map<Field, Value> read = new LinkedHashMap<>(row.values());
        if (row.table().kind() == TableKind.PROGRESS && !row.isOurs()) {
            row.value(DONE.id()).ifPresent(done -> share(done.cell()).ifPresent(share -> {
                if (!toldDone) {
                    tell(DONE, done, Messages.Import_percentDone, share);
                }
                read.put(DONE, new Value(new Cell.Number(share, true), done.place(), false));
            }));
        }
        if (row.table().kind() == TableKind.INDICATORS && !row.isOurs() && (signed || unit)) {
            values.forEach(entry -> share(entry.getValue().cell()).ifPresent(share -> {
                Value value = entry.getValue();
                tell(entry.getKey(), value, signed ? Messages.Import_lostPercent : Messages.Import_smallPercent, share);
                if (signed) {
                    read.put(entry.getKey(), new Value(new Cell.Number(share, true), value.place(), value.spanned()));
                }
            }));
        }
        return new Row(row.table(), row.index(), read);
    }

    private void tell(Field field, Value value, String message, BigDecimal share) {
        journal.noted(value.place(), field.heading(language), value.text(), NLS.bind(message, Quoted.of(value.text()),
                share.movePointRight(2).stripTrailingZeros().toPlainString()));
    }

    private static boolean isValue(Field field) {
        return VALUES.contains(field.role()) || field.id().equals("baseline.value");
    }

    private static boolean isPercent(Cell cell) {
        return cell instanceof Cell.Number number ? number.percent() : PERCENT.matcher(cell.text().strip()).matches();
    }

    /** A number between nothing and one without a sign. */
    private static Optional<BigDecimal> share(Cell cell) {
        return Shares.share(cell).filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.ONE) < 0);
    }
}
