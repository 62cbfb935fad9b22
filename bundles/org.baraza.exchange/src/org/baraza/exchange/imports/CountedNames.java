package org.baraza.exchange.imports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.table.Cell;

/** Columns of names before which numbers count upwards, from one: they are none of the names, though no sign says so. */
record CountedNames(Set<Field> fields) {

    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})\\s+(\\D.*)", Pattern.DOTALL);
    /** Of two names it may be chance: "1 national workshop, 2 regional workshops". */
    private static final int LEAST = 3;

    static CountedNames of(List<Row> rows) {
        return new CountedNames(rows.stream().flatMap(row -> row.values().keySet().stream()).distinct()
                .filter(field -> field.id().equals("name") || field.role() == Role.OWNER).filter(field -> isCounted(rows, field)).collect(Collectors.toSet()));
    }

    /** Each is one more than the one before it, or begins anew; the same one may stand in several rows. */
    private static boolean isCounted(List<Row> rows, Field field) {
        Set<String> seen = new HashSet<>();
        int last = 0;
        for (String name : rows.stream().filter(row -> !row.isOurs()).flatMap(row -> row.value(field.id()).stream()).map(Value::text).toList()) {
            Matcher counted = COUNTED.matcher(name);
            if (!counted.matches()) {
                return false;
            }
            int number = Integer.parseInt(counted.group(1));
            if (seen.add(name)) {
                if (number != 1 && number != last + 1) {
                    return false;
                }
                last = number;
            }
        }
        return seen.size() >= LEAST;
    }

    Row read(Row row) {
        if (row.isOurs() || fields.isEmpty()) {
            return row;
        }
        Map<Field, Value> values = new LinkedHashMap<>(row.values());
        values.replaceAll((field, value) -> fields.contains(field) ? closed(value) : value);
        return new Row(row.table(), row.index(), values);
    }

    private static Value closed(Value value) {
        return new Value(new Cell.Text(COUNTED.matcher(value.text()).replaceFirst("$1. $2")), value.place(), value.spanned());
    }
}
