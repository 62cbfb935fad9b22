package org.baraza.exchange.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.ListText;
import org.baraza.exchange.table.Cell;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/** What a merged cell names is one and the same in all of its rows, of which each says a part. */
record MergedNames(Journal journal, TableReading table, Locale language) {

    /** The rows, of which those that one merged cell names are one. */
    List<Row> join(List<Row> rows) {
        Map<Object, Row> joined = new LinkedHashMap<>();
        rows.forEach(row -> joined.merge(named(row), row, this::with));
        return List.copyOf(joined.values());
    }

    /** The cell that names what the row is about, and what else it is found by; the row itself where it has one of its own. */
    private Object named(Row row) {
        return row.value("name").filter(name -> name.spanned() && !row.isOurs()).<Object>map(name -> Stream.concat(Stream.of(name.place()),
                row.values().entrySet().stream().filter(entry -> isKey(entry.getKey())).map(entry -> entry.getValue().text())).toList())
                .orElse(row.place());
    }

    private boolean isKey(Field field) {
        return field.role() == Role.OWNER || Keys.of(table.kind()).contains(field.id());
    }

    private Row with(Row first, Row next) {
        Map<Field, Value> values = new LinkedHashMap<>(first.values());
        next.values().forEach((field, value) -> values.merge(field, value, (said, more) -> both(field, said, more)));
        return new Row(table, first.index(), values);
    }

    private Value both(Field field, Value said, Value more) {
        if (isKey(field) || said.text().equals(more.text())) {
            return said;
        }
        if (isList(field)) {
            return new Value(new Cell.Text(list(field, said, more)), said.place(), said.spanned());
        }
        journal.refused(table.kind(), more.place(), field.heading(language), more.text(),
                NLS.bind(Messages.Import_otherRow, Quoted.of(more.text()), said.place().text()));
        return said;
    }

    private static boolean isList(Field field) {
        return field.role() == Role.PRACTICES || field.id().equals("impact-objective") || field.role() == Role.VALUE && field.feature().isMany();
    }

    private static String list(Field field, Value said, Value more) {
        Stream<String> texts = Stream.of(said, more).map(Value::text);
        return field.role() == Role.VALUE && field.feature() instanceof EReference ? texts.collect(Collectors.joining("\n"))
                : ListText.of(texts.flatMap(text -> ListText.parts(text).stream()).distinct().toList());
    }
}
