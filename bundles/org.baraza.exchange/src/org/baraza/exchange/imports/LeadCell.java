package org.baraza.exchange.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

/** The cell of a workplan that says who leads: an agency, and often a person of it, and others that take part. */
record LeadCell(Row row, Activity activity, Value value, Journal journal, FieldWriter writer) {

    private static final Field LEAD = Fields.of(TableKind.WORKPLAN, Literals.ACTIVITY__LEAD);
    private static final Field PERSON = Fields.of(TableKind.WORKPLAN, Literals.ACTIVITY__LEAD_PERSON);
    private static final Field SUPPORTING = Fields.of(TableKind.WORKPLAN, Literals.ACTIVITY__SUPPORTING);

    static boolean isOne(Row row, Field field) {
        return field.equals(LEAD) && !row.isOurs();
    }

    void write() {
        if (isThePerson() || writer.isNobody(activity, LEAD, value, value.text())) {
            return;
        }
        AgencyNames said = LeadText.read(value.text(), new AgencyList(writer::isAgency), Optional.ofNullable(activity.getLeadPerson()));
        said.lead().flatMap(name -> agency(LEAD, name)).ifPresent(agency -> {
            writer.set(activity, LEAD, value, agency);
            said.acronym().ifPresent(acronym -> writer.call(agency, value, acronym));
        });
        said.person().filter(person -> row.value(PERSON.id()).isEmpty() && !writer.isNobody(activity, LEAD, value, person))
                .ifPresent(person -> writer.set(activity, PERSON, value, person.replaceAll("\\s+", " ")));
        partners(said.partners());
        said.unknown().forEach(rest -> journal.noted(activity, TableKind.WORKPLAN, value, LEAD,
                NLS.bind(Messages.Import_noAgency, Quoted.of(rest))));
        if (said.doubtful()) {
            journal.noted(activity, TableKind.WORKPLAN, value, LEAD, Messages.Import_oneAgency);
        }
    }

    /** Where no agency leads, our reports print the person alone. */
    private boolean isThePerson() {
        return activity.getLead() == null && activity.getLeadPerson() != null
                && PlainWord.of(activity.getLeadPerson()).equals(PlainWord.of(value.text()));
    }

    private Optional<EObject> agency(Field field, String name) {
        return writer.one(activity, field, value, name);
    }

    /** Those that are there already stay. */
    private void partners(List<String> names) {
        Set<EObject> partners = new LinkedHashSet<>(activity.getSupporting());
        names.forEach(name -> agency(SUPPORTING, name).ifPresent(partners::add));
        partners.remove(activity.getLead());
        if (!names.isEmpty() && !partners.isEmpty()) {
            writer.set(activity, SUPPORTING, value, List.copyOf(partners));
        }
    }
}
