package org.baraza.exchange.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.plan.Elements;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Field.Role;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Finds the element that a row is about, or makes it: by its id, else by its key among those of its owner. */
record RowElement(Row row, Strategy strategy, Supplier<PrivateData> privateData, Elements elements,
        AssumedObjective assumed, Claims claims, Journal journal, FieldWriter writer) {

    private static final int LONGEST_ID = 200;
    /** "2.1 Journalists trained": as our reports print an activity or its target. */
    static final Pattern NUMBERED = Pattern.compile("(?s)(\\d{1,3}\\.\\d{1,3})\\.?\\s+(.+)");

    /** Where an element belongs. */
    private record Place(EObject owner, EReference holder) {

        @SuppressWarnings("unchecked")
        List<EObject> present() {
            return holder.isMany() ? (EList<EObject>) owner.eGet(holder)
                    : Stream.ofNullable((EObject) owner.eGet(holder)).toList();
        }

        @SuppressWarnings("unchecked")
        void put(EObject element) {
            if (holder.isMany()) {
                ((EList<EObject>) owner.eGet(holder)).add(element);
            } else {
                owner.eSet(holder, element);
            }
        }
    }

    private TableKind kind() {
        return row.table().kind();
    }

    /** Empty if it is refused, which is then told. */
    Optional<EObject> find() {
        if (kind() == TableKind.PLAN) {
            return Optional.of(strategy);
        }
        if (kind() == TableKind.MEASUREMENTS && row.table().has(Role.MEASURED_ON) || row.table().has(Role.STATE_IN)) {
            return place().map(Place::owner);
        }
        if (isNameless()) {
            tellNameless();
            return Optional.empty();
        }
        Optional<String> id = row.value("id").map(Value::text);
        Optional<EObject> known = id.flatMap(elements::byId);
        if (known.isPresent() && known.get().eClass() != kind().type()) {
            refuse("id", Messages.Import_otherKind);
            return Optional.empty();
        }
        known.ifPresent(element -> {
            List<Field> keys = keys();
            earlier(new Place(element.eContainer(), element.eContainmentFeature()), keys, said(keys));
        });
        return known.isPresent() ? claim(known.get()) : atPlace(id);
    }

    private Optional<EObject> claim(EObject element) {
        claims.claim(element);
        return Optional.of(element);
    }

    private boolean isNameless() {
        return Fields.of(kind()).stream().anyMatch(field -> field.id().equals("name")) && row.value("name").isEmpty()
                && row.value("id").isEmpty() && row.value("statement").isEmpty();
    }

    /** A remark below the table is none of its rows. */
    private void tellNameless() {
        long own = row.values().entrySet().stream().filter(entry -> entry.getKey().role() != Role.OWNER
                && !entry.getValue().spanned()).count();
        if (own > 1 || row.values().keySet().stream().anyMatch(field -> field.role() == Role.ADDRESS)) {
            journal.refused(kind(), row.place(), "", "", Messages.Import_nameless);
        } else {
            journal.noted(row.place(), kind().title(writer.language()), "", Messages.Import_remark);
        }
    }

    private Optional<EObject> atPlace(Optional<String> id) {
        Optional<EObject> elsewhere = id.isEmpty() ? elsewhere().or(this::numberedTarget) : Optional.empty();
        if (elsewhere.isPresent()) {
            return claim(elsewhere.get());
        }
        Optional<Place> place = place();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        List<Field> keys = keys();
        List<Object> said = said(keys);
        Optional<String> earlier = earlier(place.get(), keys, said);
        Optional<EObject> found = match(place.get(), id, keys, said);
        if (found.isPresent()) {
            found.ifPresent(element -> id.filter(it -> Elements.idOf(element).isEmpty()).ifPresent(it -> name(element, it)));
            return claim(found.get());
        }
        return !row.isOurs() && earlier.isPresent() && tellTwin(keys, earlier.get()) ? Optional.empty() : create(place.get(), id);
    }

    /** Where an earlier row said the same of the same owner; that this one says it is remembered for those that follow. */
    private Optional<String> earlier(Place place, List<Field> keys, List<Object> said) {
        return keys.isEmpty() || !isUnderstood(keys, said) ? Optional.empty()
                : claims.earlier(place.holder, place.owner, said, row.place());
    }

    private Optional<Place> place() {
        List<EReference> rowHolders = kind().rowHolders();
        for (Map.Entry<Field, Value> entry : row.values().entrySet()) {
            if (entry.getKey().role() == Role.OWNER) {
                EReference holder = (EReference) entry.getKey().feature();
                Optional<EObject> owner = owner(holder, entry.getValue());
                if (owner.isPresent() || !isOptional(entry.getKey())) {
                    return owner.map(found -> new Place(found, holder));
                }
            }
        }
        List<EReference> free = kind().holders().stream().filter(holder -> !rowHolders.contains(holder)).toList();
        Optional<EObject> objective = assumed.of(row);
        if (free.isEmpty() && objective.isPresent()) {
            return Optional.of(new Place(objective.get(), Literals.OBJECTIVE__INDICATORS));
        }
        if (free.isEmpty()) {
            journal.refused(kind(), row.place(), "", row.value("name").map(Value::text).orElse(""), kind() == TableKind.INDICATORS
                    ? ownerless() : NLS.bind(Messages.Import_ownerless,
                    rowHolders.isEmpty() ? "" : Fields.of(kind()).getFirst().heading(writer.language())));
            return Optional.empty();
        }
        return Optional.of(new Place(root(free.getFirst()), free.getFirst()));
    }

    /** Why an indicator that names no objective stays out: it is new, or may be one of several. */
    private String ownerless() {
        return row.value("name").map(Value::text).filter(name -> elements.all(Literals.INDICATOR, name).size() > 1)
                .map(name -> NLS.bind(Messages.Import_severalIndicators, Quoted.of(name))).orElse(Messages.Import_noObjective);
    }

    /** An indicator may belong to the activity, where both are said. */
    private boolean isOptional(Field field) {
        return kind() == TableKind.INDICATORS && row.values().keySet().stream()
                .anyMatch(other -> other.role() == Role.OWNER && !other.equals(field));
    }

    private EObject root(EReference holder) {
        if (holder.getEContainingClass() == Literals.STRATEGY) {
            return strategy;
        }
        if (holder.getEContainingClass() == Literals.PRIVATE_DATA) {
            return privateData.get();
        }
        EReference singleton = TableKind.singleton(holder.getEContainingClass()).orElseThrow();
        if (strategy.eGet(singleton) == null) {
            strategy.eSet(singleton, EcoreUtil.create(singleton.getEReferenceType()));
        }
        return (EObject) strategy.eGet(singleton);
    }

    /** An objective that isn't there yet is made: many an office has but a workplan. With indicators it may be a slip. */
    private Optional<EObject> owner(EReference holder, Value said) {
        List<EObject> found = elements.all(holder.getEContainingClass(), said.text());
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        boolean first = holder == Literals.OBJECTIVE__INDICATORS && strategy.getObjectives().stream().allMatch(journal::isNew);
        if (found.isEmpty() && (kind() == TableKind.WORKPLAN || first)) {
            Objective objective = StrategyFactory.eINSTANCE.createObjective();
            strategy.getObjectives().add(objective);
            journal.created(objective, TableKind.OBJECTIVES, said.place());
            writer.set(objective, Fields.of(TableKind.OBJECTIVES, Literals.OBJECTIVE__NAME), said,
                    Elements.withoutNumber(said.text()).replaceAll("\\s+", " "));
            elements.add(objective);
            return Optional.of(objective);
        }
        if (!(kind() == TableKind.INDICATORS && holder == Literals.ACTIVITY__TARGET && row.values().keySet().stream()
                .filter(field -> field.role() == Role.OWNER).count() > 1)) {
            journal.refused(kind(), said.spanned() ? row.place() : said.place(), "", said.text(), NLS.bind(found.isEmpty() ? Messages.Import_noOwner
                    : Messages.Import_severalOwners, Quoted.of(said.text())));
        }
        return Optional.empty();
    }

    /** What the row finds its element by; nothing if it says none of it. */
    private List<Field> keys() {
        List<Field> keys = Keys.of(kind()).stream().filter(row.table()::has).flatMap(key -> Fields.find(kind(), key).stream()).toList();
        return keys.stream().anyMatch(key -> row.value(key.id()).isPresent()) ? keys : List.of();
    }

    private List<Object> said(List<Field> keys) {
        return keys.stream().map(key -> row.value(key.id()).map(value -> writer.quietly(key, value)).orElse(null))
                .map(Claims::spoken).toList();
    }

    /** Of two dates that nobody can read it is not known whether they are one. */
    private boolean isUnderstood(List<Field> keys, List<Object> said) {
        return IntStream.range(0, keys.size())
                .noneMatch(i -> said.get(i) == null && row.value(keys.get(i).id()).isPresent());
    }

    /** Whether the row stays out because an earlier one was about the same; if it may be another one, that is told. */
    private boolean tellTwin(List<Field> keys, String earlier) {
        String said = keys.stream().flatMap(key -> row.value(key.id()).stream()).map(Value::text).collect(Collectors.joining(", "));
        Object[] words = {Quoted.of(said), earlier};
        if (Keys.nameOne(kind())) {
            journal.refused(kind(), row.place(), "", said, NLS.bind(Messages.Import_twice, words));
            return true;
        }
        journal.noted(row.place(), kind().title(writer.language()), said, NLS.bind(Messages.Import_namesake, words));
        return false;
    }

    private Optional<EObject> match(Place place, Optional<String> id, List<Field> keys, List<Object> said) {
        if (!place.holder.isMany()) {
            return place.present().stream().filter(found -> id.isEmpty() || Elements.idOf(found).isEmpty()).findFirst();
        }
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return claims.unclaimed(row.table(), place.holder, place.owner, keys, said, place::present).stream()
                .filter(found -> id.isEmpty() || Elements.idOf(found).isEmpty() && saysExactly(found, keys)).findFirst();
    }

    /** Where it isn't said what an activity or indicator belongs to, it is found by its name alone. */
    private Optional<EObject> elsewhere() {
        return row.value("name").filter(name -> (kind() == TableKind.WORKPLAN || kind() == TableKind.INDICATORS)
                && row.values().keySet().stream().noneMatch(field -> field.role() == Role.OWNER))
                .flatMap(name -> elements.find(kind().type(), name.text())).filter(found -> !claims.isClaimed(found));
    }

    /** Our reports print the target of an activity with the activity's number. */
    private Optional<EObject> numberedTarget() {
        return row.value("name").filter(name -> kind() == TableKind.INDICATORS).map(name -> NUMBERED.matcher(name.text()))
                .filter(Matcher::matches).flatMap(name -> elements.find(Literals.ACTIVITY, name.group(1)).map(Activity.class::cast)
                        .map(Activity::getTarget).filter(target -> PlainWord.of(Objects.toString(target.getName(), ""))
                                .equals(PlainWord.of(name.group(2)))))
                .filter(target -> !claims.isClaimed(target)).map(EObject.class::cast);
    }

    /** With ids beside them, names are meant letter by letter. */
    private boolean saysExactly(EObject element, List<Field> keys) {
        return keys.stream().allMatch(key -> !(FieldWriter.get(element, key) instanceof String text)
                || row.value(key.id()).filter(value -> text.equals(writer.quietly(key, value))).isPresent());
    }

    private Optional<EObject> create(Place place, Optional<String> id) {
        EObject element = EcoreUtil.create(kind().type());
        id.ifPresent(it -> name(element, it));
        place.put(element);
        claims.claim(element);
        journal.created(element, kind(), row.place());
        if (place.holder == Literals.OBJECTIVE__INDICATORS && row.values().keySet().stream().noneMatch(field -> field.role() == Role.OWNER)) {
            journal.set(element, kind(), row.place(), Fields.of(kind()).getFirst().heading(writer.language()), null, place.owner);
        }
        return Optional.of(element);
    }

    /** An id that no file could hold is not taken; the element gets another one. */
    private static void name(EObject element, String id) {
        if (id.length() <= LONGEST_ID && !id.matches("(?s).*[\\s:#/].*")) {
            element.eSet(element.eClass().getEStructuralFeature("id"), id);
        }
    }

    private void refuse(String field, String reason) {
        Value value = row.value(field).orElseThrow();
        journal.refused(kind(), value.place(), "", value.text(), reason);
    }
}
