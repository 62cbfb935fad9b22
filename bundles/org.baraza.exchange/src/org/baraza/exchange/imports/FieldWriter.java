package org.baraza.exchange.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.baraza.catalogue.Catalogue;
import org.baraza.analysis.Forms;
import org.baraza.analysis.Limits;
import org.baraza.exchange.imports.Row.Value;
import org.baraza.exchange.internal.messages.Messages;
import org.baraza.exchange.internal.values.PlainWord;
import org.baraza.exchange.internal.values.Quoted;
import org.baraza.exchange.internal.values.RefusedValueException;
import org.baraza.exchange.plan.Elements;
import org.baraza.exchange.plan.Field;
import org.baraza.exchange.plan.Fields;
import org.baraza.exchange.plan.TableKind;
import org.baraza.exchange.table.Cell;
import org.baraza.model.catalogue.UserGroup;
import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Sets the features of elements to what cells say; a cell that can't be understood is refused alone. */
record FieldWriter(Strategy strategy, Limits limits, Catalogue catalogue, Values values, Elements elements, Journal journal, Locale language) {

    private static final Set<EAttribute> SCALED = Set.of(Literals.STAKEHOLDER_GROUP__CURRENT,
            Literals.STAKEHOLDER_GROUP__DESIRED, Literals.ASSESSMENT__CURRENT, Literals.ASSESSMENT__DESIRED);

    static boolean isReference(Field field) {
        return !field.path().isEmpty() && field.feature() instanceof EReference;
    }

    void write(EObject element, Field field, Value value) {
        if (isReference(field)) {
            reference(element, field, value);
            return;
        }
        try {
            Object said = said(field, value);
            if (!isOnlySpelling(get(element, field), said, field) && !isPrinted(get(element, field), value) && !isUsual(element, field, said)) {
                set(element, field, value, said);
            }
        } catch (RefusedValueException e) {
            journal.refused(element, field.kind(), value, field, e.getMessage());
        }
    }

    /** A table finds an element by its name whatever the case and the accents, and leaves it as it is spelt. */
    private boolean isOnlySpelling(Object before, Object said, Field field) {
        return !values.exact() && field.id().equals("name") && before instanceof String name
                && PlainWord.ofName(name).equals(PlainWord.ofName(said.toString()));
    }

    /** Our reports print a list in one line. */
    private boolean isPrinted(Object before, Value value) {
        return !values.exact() && before instanceof List<?> known && known.stream().allMatch(String.class::isInstance)
                && known.stream().map(Object::toString).collect(Collectors.joining(", ")).equals(value.text());
    }

    /** Of a group that says nothing of it itself, our reports print what the catalogue knows of such groups. */
    private boolean isUsual(EObject element, Field field, Object said) {
        return !values.exact() && field.feature() == Literals.STAKEHOLDER_GROUP__LITERACY && element instanceof StakeholderGroup group
                && !group.isSetLiteracy() && Optional.ofNullable(group.getUserGroup()).flatMap(catalogue::userGroup)
                        .map(UserGroup::getLiteracy).filter(said::equals).isPresent();
    }

    private Object said(Field field, Value value) throws RefusedValueException {
        EAttribute feature = (EAttribute) field.feature();
        if (feature == Literals.CONTACT__GROUP) {
            return elements.find(Literals.STAKEHOLDER_GROUP, value.text()).map(this::identified).orElseThrow(
                    () -> new RefusedValueException(NLS.bind(Messages.Import_noGroup, Quoted.of(value.text()))));
        }
        Object said = SCALED.contains(feature) && !values.exact() ? onScale(value) : values.of(feature, value.cell());
        return said instanceof String text && feature.getName().equals("name") && !values.exact()
                ? elements.withoutNumber(field.kind().type(), text).replaceAll("\\s+", " ") : said;
    }

    /** What the window would not take either is refused; so are words such as "high", of which nobody knows how high. */
    private double onScale(Value value) throws RefusedValueException {
        double engagement;
        try {
            engagement = values.numbers().of(ofMost(value.cell()), false).doubleValue();
        } catch (RefusedValueException e) {
            throw value.cell() instanceof Cell.Fault ? e : refusedOnScale(Messages.Value_noScale, value);
        }
        if (engagement < limits.axisLeast() || engagement > limits.axisMost()) {
            throw refusedOnScale(Messages.Value_offScale, value);
        }
        return engagement;
    }

    /** "9/10", where the scale ends at ten. */
    private Cell ofMost(Cell cell) {
        String most = new Forms(language).number(BigDecimal.valueOf(limits.axisMost()));
        return cell instanceof Cell.Text text && text.text().strip().matches("\\d+(?:[.,]\\d+)?\\s*/\\s*" + Pattern.quote(most))
                ? new Cell.Text(text.text().substring(0, text.text().indexOf('/'))) : cell;
    }

    private RefusedValueException refusedOnScale(String reason, Value value) {
        Forms forms = new Forms(language);
        return new RefusedValueException(NLS.bind(reason, new Object[] {Quoted.of(value.text()),
                forms.number(BigDecimal.valueOf(limits.axisLeast())), forms.number(BigDecimal.valueOf(limits.axisMost()))}));
    }

    /** Contacts stand in another file and know a group by its id, which one of the same import has not got yet. */
    private String identified(EObject group) {
        if (Elements.idOf(group).isEmpty()) {
            group.eSet(Literals.STRATEGY_ELEMENT__ID, Identities.random());
            elements.add(group);
        }
        return Elements.idOf(group).orElseThrow();
    }

    /** Why a cell can't be understood. */
    Optional<String> refusal(Field field, Value value) {
        try {
            said(field, value);
            return Optional.empty();
        } catch (RefusedValueException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** What a cell says of a feature, without telling if it says nothing. */
    Object quietly(Field field, Value value) {
        try {
            return isReference(field)
                    ? elements.find((EClass) field.feature().getEType(), value.text()).orElse(null) : said(field, value);
        } catch (RefusedValueException e) {
            return null;
        }
    }

    /** The value at the end of a path; nothing if a part on the way isn't there. */
    static Object get(EObject element, Field field) {
        Object at = element;
        for (EStructuralFeature step : field.path()) {
            at = at instanceof EObject object ? object.eGet(step) : null;
        }
        return at;
    }

    /** Sets a value, and tells it if it was another one. */
    void set(EObject element, Field field, Value value, Object said) {
        EObject holder = element;
        List<EStructuralFeature> path = field.path();
        Object before = get(element, field);
        boolean empty = path.size() > 1 && element.eGet(path.getFirst()) == null;
        boolean unsaid = path.size() == 1 && field.feature().isUnsettable() && !element.eIsSet(field.feature());
        if (!empty && !unsaid && same(before, said)) {
            if (said != null) {
                journal.kept(element, value.place(), field.heading(language), shown(field, said));
            }
            return;
        }
        for (EStructuralFeature step : path.subList(0, path.size() - 1)) {
            if (holder.eGet(step) == null) {
                holder.eSet(step, EcoreUtil.create((EClass) step.getEType()));
            }
            holder = (EObject) holder.eGet(step);
        }
        Object old = before instanceof List<?> list ? List.copyOf(list) : before;
        holder.eSet(field.feature(), said);
        journal.set(element, field.kind(), value.place(), field.heading(language),
                unsaid ? null : shown(field, old), shown(field, said));
    }

    /** A person's group is told by its name. */
    private Object shown(Field field, Object said) {
        return field.feature() == Literals.CONTACT__GROUP && said != null
                ? elements.byId(said.toString()).<Object>map(it -> it).orElse(said) : said;
    }

    static boolean same(Object one, Object other) {
        return one instanceof BigDecimal amount && other instanceof BigDecimal said ? amount.compareTo(said) == 0
                : Objects.equals(one, other);
    }

    /** Sets a reference to the elements that a cell names. */
    void reference(EObject element, Field field, Value value) {
        if (!isReference(field)) {
            return;
        }
        EReference feature = (EReference) field.feature();
        if (feature.isMany()) {
            List<EObject> named = several(element, field, value);
            if (!named.isEmpty()) {
                set(element, field, value, named);
            }
        } else {
            one(element, field, value, value.text()).ifPresent(found -> set(element, field, value, found));
        }
    }

    private List<EObject> several(EObject element, Field field, Value value) {
        EClass type = (EClass) field.feature().getEType();
        if (type == Literals.STAKEHOLDER_GROUP && PlainWord.of(value.text())
                .matches("(all|everyone|everybody|tous|toutes|tout le monde)\\b.*")
                && elements.find(type, value.text()).isEmpty()) {
            journal.refused(element, field.kind(), value, field, Messages.Import_allGroups);
            return List.of();
        }
        if (isNobody(element, field, value, value.text())) {
            return List.of();
        }
        boolean ourList = values.exact() && value.text().indexOf('\n') >= 0;
        if (!ourList && elements.find(type, value.text()).isPresent()) {
            return one(element, field, value, value.text()).stream().toList();
        }
        List<List<String>> readings = Values.names(value.text());
        List<String> best = type == Literals.AGENCY && !values.exact() ? new AgencyList(this::isAgency).all(value.text())
                : readings.stream().skip(ourList ? 1 : 0).filter(names -> names.stream().allMatch(name -> elements.find(type, name).isPresent()))
                        .findFirst().orElse(readings.get(3));
        return best.stream().flatMap(name -> one(element, field, value, name).stream()).distinct().toList();
    }

    /** Whether an agency of the plan is called so. */
    boolean isAgency(String name) {
        return new KnownAgencies(elements).haveOne(name);
    }

    /** The one that is called so; an agency or group of a workplan is made if there is none. */
    Optional<EObject> one(EObject element, Field field, Value value, String name) {
        EClass type = (EClass) field.feature().getEType();
        boolean agency = type == Literals.AGENCY && !values.exact();
        List<EObject> found = agency ? new KnownAgencies(elements).all(name) : elements.all(type, name);
        if (found.size() == 1) {
            Optional.of(name).filter(both -> agency).flatMap(both -> new KnownAgencies(elements).newInitials(both, found.getFirst()))
                    .ifPresent(initials -> call(found.getFirst(), value, initials));
            return Optional.of(found.getFirst());
        }
        if (found.isEmpty() && isNobody(element, field, value, name)) {
            return Optional.empty();
        }
        if (found.isEmpty() && field.kind() == TableKind.WORKPLAN && !name.isBlank()) {
            return Optional.of(made(type, value, name));
        }
        journal.refused(element, field.kind(), value, field, NLS.bind(found.isEmpty() ? Messages.Import_noElement
                : Messages.Import_severalElements, Quoted.of(name)));
        return Optional.empty();
    }

    /** Whether a table says that somebody is yet to be named, or nobody is: that is told, unless one of the plan is called so. */
    boolean isNobody(EObject element, Field field, Value value, String name) {
        boolean nobody = !values.exact() && (Unsaid.is(name) || Rows.saysNothing(new Cell.Text(name)))
                && elements.all((EClass) field.feature().getEType(), name).isEmpty();
        if (nobody) {
            journal.noted(element, field.kind(), value, field, NLS.bind(Messages.Import_nobodyYet, Quoted.of(name)));
        }
        return nobody;
    }

    /** Gives an agency its initials, if it has none. */
    void call(EObject agency, Value value, String acronym) {
        if (agency instanceof Agency known && known.getAcronym() == null) {
            set(agency, Fields.of(TableKind.AGENCIES, Literals.AGENCY__ACRONYM), value, acronym);
            elements.add(agency);
        }
    }

    /** A group or agency that only the workplan names is made; the preview shows it. */
    private EObject made(EClass type, Value value, String name) {
        EObject made = EcoreUtil.create(type);
        boolean group = type == Literals.STAKEHOLDER_GROUP;
        TableKind kind = group ? TableKind.STAKEHOLDERS : TableKind.AGENCIES;
        @SuppressWarnings("unchecked")
        EList<EObject> list = (EList<EObject>) strategy.eGet(group ? Literals.STRATEGY__STAKEHOLDERS
                : Literals.STRATEGY__AGENCIES);
        list.add(made);
        journal.created(made, kind, value.place());
        Optional<MatchResult> both = KnownAgencies.bothNames(name).filter(names -> !group);
        set(made, Fields.of(kind, type.getEStructuralFeature("name")), value, both.map(names -> names.group(1)).orElse(name.strip()).replaceAll("\\s+", " "));
        both.ifPresent(names -> set(made, Fields.of(kind, Literals.AGENCY__ACRONYM), value, names.group(2)));
        elements.add(made);
        return made;
    }
}
