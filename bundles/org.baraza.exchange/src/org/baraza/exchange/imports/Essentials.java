package org.baraza.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.Choices;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.eclipse.osgi.util.NLS;

/**
 * What a row can't do without: a report whose state was not understood would come in as one that is on track, a
 * measurement without its value as one that was made. Such a row stays out as a whole.
 */
record Essentials(Row row, FieldWriter writer, Journal journal) {

    private static final Map<TableKind, List<String>> BY_KIND = Map.of(TableKind.PROGRESS, List.of("month", "state"),
            TableKind.MEASUREMENTS, List.of("date", "value"), TableKind.TARGETS, List.of("date", "value"));
    /** Who reports no state, but how much is done, says enough. */
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("state");

    private static final Set<TableKind> OF_THOSE = Set.of(TableKind.STAKEHOLDERS, TableKind.AGENCIES);

    /** Whether the row may come in; what keeps it out is told. */
    boolean areSaid() {
        boolean wide = row.table().has(Role.MEASURED_ON) || row.table().has(Role.STATE_IN);
        return !isNobody() && (wide || fields().stream().allMatch(this::isSaid));
    }

    /** A group or agency that is yet to be determined is none. */
    private boolean isNobody() {
        TableKind kind = row.table().kind();
        Optional<Value> nobody = row.value("name").filter(name -> OF_THOSE.contains(kind) && !row.isOurs() && Unsaid.is(name.text())
                && writer.elements().all(kind.type(), name.text()).isEmpty());
        nobody.ifPresent(name -> journal.noted(name.place(), kind.title(writer.language()), name.text(), NLS.bind(Messages.Import_nobodyYet, Quoted.of(name.text()))));
        return nobody.isPresent();
    }

    private List<Field> fields() {
        TableKind kind = row.table().kind();
        return BY_KIND.getOrDefault(kind, List.of()).stream().flatMap(id -> Fields.find(kind, id).stream()).toList();
    }

    private boolean isSaid(Field field) {
        Optional<Value> value = row.value(field.id());
        if (value.isEmpty()) {
            return row.isOurs() || MAY_BE_LEFT_OUT.contains(field.id()) || tellMissing(field);
        }
        if (field.kind() == TableKind.PROGRESS && field.id().equals("state") && Choices.isUnstarted(value.get().text())) {
            journal.noted(value.get().place(), field.kind().title(writer.language()), value.get().text(), Messages.Import_notStarted);
            return false;
        }
        Optional<String> refusal = writer.refusal(field, value.get());
        refusal.ifPresent(reason -> journal.refused(field.kind(), value.get().place(), field.heading(writer.language()),
                value.get().text(), NLS.bind(Messages.Import_wholeRow, reason)));
        return refusal.isEmpty();
    }

    private boolean tellMissing(Field field) {
        journal.noted(row.place(), field.kind().title(writer.language()), "",
                NLS.bind(Messages.Import_unsaid, field.heading(writer.language())));
        return false;
    }
}
