package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.table.Place;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Which elements have their row: what one row is about, no other row of the same table is. Those that have none are found
 * by what they say, however many there are.
 */
final class Claims {

    private record Saying(EReference holder, EObject owner, List<Object> said) {
    }

    private final Set<EObject> claimed = new HashSet<>();
    private final Map<Saying, Place> rows = new HashMap<>();
    private final Map<List<Object>, Map<List<Object>, List<EObject>>> bySaying = new HashMap<>();

    /** Where an earlier row said the same of the same owner; if none did, this one is the first. */
    Optional<String> earlier(EReference holder, EObject owner, List<Object> said, Place row) {
        return Optional.ofNullable(rows.putIfAbsent(new Saying(holder, owner, said), row)).map(Place::text);
    }

    void claim(EObject element) {
        claimed.add(element);
    }

    boolean isClaimed(EObject element) {
        return claimed.contains(element);
    }

    /** Elements of an owner that say the same and have no row yet, as they stood when the first row of the table came. */
    List<EObject> unclaimed(TableReading table, EReference holder, EObject owner, List<Field> fields, List<Object> said,
            Supplier<List<EObject>> present) {
        List<EObject> same = bySaying.computeIfAbsent(List.of(table.sheet(), holder, owner), place -> present.get().stream()
                .collect(Collectors.groupingBy(element -> sayings(element, fields)))).get(said);
        if (same == null) {
            return List.of();
        }
        same.removeAll(claimed);
        return same;
    }

    private static List<Object> sayings(EObject element, List<Field> fields) {
        return Arrays.asList(fields.stream().map(field -> spoken(FieldWriter.get(element, field))).toArray());
    }

    /** A value without what makes no difference: case and accents of a text, zeros behind the decimal point. */
    static Object spoken(Object value) {
        return switch (value) {
            case String text -> PlainWord.ofName(text);
            case BigDecimal number -> number.stripTrailingZeros();
            case null, default -> value;
        };
    }
}
