package org.baraza.exchange.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.analysis.Labels;
import org.baraza.exchange.imports.PreviewLine.Effect;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Place;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Notes what an import does. What is new is told once, with all its values. */
final class Journal {

    private static final int LONGEST = 400;

    private final Locale language;
    private final ValueWords words;
    private final Map<EObject, New> created = new LinkedHashMap<>();
    private final Set<EObject> parts = new HashSet<>();
    private final List<Noted> lines = new ArrayList<>();
    private int changes;

    /** @param values what the new element holds so far */
    private record New(TableKind kind, Place place, List<Said> values) {
    }

    /** A value of a new element, and where it is said. */
    private record Said(String what, String value, Place place) {
    }

    private record Noted(EObject element, PreviewLine line) {
    }

    Journal(Locale language) {
        this.language = language;
        this.words = new ValueWords(language);
    }

    void created(EObject element, TableKind kind, Place place) {
        created.put(element, new New(kind, place, new ArrayList<>()));
        lines.add(new Noted(element, null));
        changes++;
    }

    /** A part is new that is told as a value of its owner, such as the cost of a year. */
    void createdWithin(EObject part) {
        parts.add(part);
    }

    boolean isNew(EObject element) {
        return created.containsKey(element) || parts.contains(element);
    }

    /** A value of an element was set. */
    void set(EObject element, TableKind kind, Place place, String what, Object before, Object after) {
        changes++;
        if (created.containsKey(element)) {
            say(element, kind, new Said(what, words.of(after), place));
        } else {
            add(Effect.CHANGED, element, kind, place, what, words.of(before), words.of(after), "");
        }
    }

    /** A cell says what something new is anyway, such as open or on track: that it was understood is told. */
    void kept(EObject element, Place place, String what, Object value) {
        if (created.containsKey(element)) {
            created.get(element).values.add(new Said(what, words.of(value), place));
        }
    }

    /** Of what is said twice the last counts; that another row says otherwise is told. */
    private void say(EObject element, TableKind kind, Said said) {
        List<Said> values = created.get(element).values;
        values.stream().filter(earlier -> earlier.what.equals(said.what) && !earlier.value.equals(said.value) && !isSameRow(earlier.place, said.place))
                .findFirst().ifPresent(earlier -> add(Effect.NOTED, element, kind, said.place, said.what, earlier.value, said.value,
                        NLS.bind(Messages.Import_replaced, earlier.place.text())));
        values.removeIf(earlier -> earlier.what.equals(said.what));
        values.add(said);
    }

    private static boolean isSameRow(Place one, Place other) {
        return one.sheet().equals(other.sheet()) && one.row() == other.row();
    }

    void refused(EObject element, TableKind kind, Row.Value value, Field field, String reason) {
        add(Effect.REFUSED, element, kind, value.place(), field.heading(language), "", cut(value.text()), reason);
    }

    void refused(TableKind kind, Place place, String what, String found, String reason) {
        lines.add(new Noted(null, new PreviewLine(Effect.REFUSED, place, kind.title(language), what, "", cut(found), reason)));
    }

    void noted(Place place, String element, String found, String reason) {
        lines.add(new Noted(null, new PreviewLine(Effect.NOTED, place, element, "", "", cut(found), reason)));
    }

    void noted(EObject element, TableKind kind, Row.Value value, Field field, String reason) {
        add(Effect.NOTED, element, kind, value.place(), field.heading(language), "", cut(value.text()), reason);
    }

    private void add(Effect effect, EObject element, TableKind kind, Place place, String what, String before, String after,
            String reason) {
        lines.add(new Noted(element, new PreviewLine(effect, place, label(element, kind), what, cut(before), cut(after),
                reason)));
    }

    /** How many edits were made. */
    int changes() {
        return changes;
    }

    List<PreviewLine> lines() {
        return lines.stream().map(noted -> noted.line != null ? noted.line : created(noted.element)).toList();
    }

    private PreviewLine created(EObject element) {
        New made = created.get(element);
        return new PreviewLine(Effect.CREATED, made.place, label(element, made.kind), "", "",
                cut(made.values.stream().map(said -> NLS.bind(Messages.Import_value, said.what, said.value)).collect(Collectors.joining("; "))), "");
    }

    private String label(EObject element, TableKind kind) {
        if (element instanceof StrategyElement known) {
            return Labels.of(known, language);
        }
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        return kind.title(language) + (name == null || element.eGet(name) == null ? "" : ", " + element.eGet(name));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
