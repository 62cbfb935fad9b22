package org.baraza.session.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One element in two versions. Its parts that have ids of their own are compared by themselves. */
record ElementComparison(EObject first, EObject second, ElementWords words) {

    /** What a save or an edit notes, not what somebody says. */
    private static final Set<EStructuralFeature> NOTED = Set.of(Literals.STRATEGY__FORMAT_VERSION,
            Literals.STRATEGY__REVISION, Literals.STRATEGY__PARENTS, Literals.STRATEGY__HISTORY,
            Literals.STRATEGY_ELEMENT__ID, Literals.PRIVATE_DATA__FORMAT_VERSION, Literals.PRIVATE_DATA__DOCUMENT,
            Literals.SNAPSHOT__CONTENT);

    List<ValueDifference> values() {
        return Stream.concat(place().stream(), first.eClass() != second.eClass() ? Stream.empty()
                : first.eClass().getEAllStructuralFeatures().stream().filter(feature -> !NOTED.contains(feature))
                        .flatMap(feature -> value(feature).stream())).toList();
    }

    /** An activity may stand under another objective. */
    private Optional<ValueDifference> place() {
        return Version.ownerOf(first).equals(Version.ownerOf(second)) ? Optional.empty()
                : Optional.of(new ValueDifference(second.eContainingFeature(), words.place(),
                        words.of(first.eContainer()), words.of(second.eContainer())));
    }

    private Optional<ValueDifference> value(EStructuralFeature feature) {
        Object one = first.eGet(feature);
        Object other = second.eGet(feature);
        if (feature instanceof EReference reference && reference.isContainment() && hasElements(reference)) {
            return order(reference, identities(one), identities(other));
        }
        return same(one, other) ? Optional.empty()
                : Optional.of(new ValueDifference(feature, words.feature(feature), words.value(one, feature),
                        words.value(other, feature)));
    }

    private static boolean hasElements(EReference reference) {
        return reference.getEReferenceType().getEStructuralFeature("id") != null;
    }

    /** Of the elements that both versions have here. */
    private Optional<ValueDifference> order(EReference feature, List<String> one, List<String> other) {
        List<String> before = new ArrayList<>(one);
        List<String> after = new ArrayList<>(other);
        before.retainAll(Set.copyOf(other));
        after.retainAll(Set.copyOf(one));
        return before.equals(after) ? Optional.empty()
                : Optional.of(new ValueDifference(feature, words.order(feature),
                        words.value(first.eGet(feature), feature), words.value(second.eGet(feature), feature)));
    }

    private static List<String> identities(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(EObject.class::cast).flatMap(part -> Version.id(part).stream()).toList() : List.of();
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof List<?> list && other instanceof List<?> others) {
            return list.size() == others.size()
                    && Stream.iterate(0, i -> i < list.size(), i -> i + 1).allMatch(i -> same(list.get(i), others.get(i)));
        }
        return one instanceof EObject part && other instanceof EObject counterpart
                ? sameObject(part, counterpart)
                : Objects.equals(one, other);
    }

    /** Elements are the same by their ids, parts without one by what they hold. */
    private static boolean sameObject(EObject one, EObject other) {
        Optional<String> id = Version.id(one);
        if (id.isPresent()) {
            return id.equals(Version.id(other));
        }
        return one.eClass() == other.eClass() && (one.eIsProxy() || other.eIsProxy()
                ? EcoreUtil.getURI(one).equals(EcoreUtil.getURI(other))
                : one.eClass().getEAllStructuralFeatures().stream()
                        .allMatch(feature -> same(one.eGet(feature), other.eGet(feature))));
    }
}
