package org.baraza.session.internal.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.model.derived.Derivations;
import org.baraza.model.derived.DerivedPerElement;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The ids in a document, known part by part, so that after a change only the changed part is looked through. */
final class KnownIds {

    private final EObject root;
    /** The hash codes of the ids in each part, sorted: small, and a second look settles the rest. */
    private final DerivedPerElement<EObject, int[]> hashes;

    KnownIds(EObject root, Derivations all) {
        this.root = root;
        hashes = all.perElement(() -> parts(root), part -> within(part).map(EcoreUtil::getID)
                .filter(id -> id != null).mapToInt(String::hashCode).sorted().toArray());
    }

    /** Whether an id is that of something, other than these elements and what is in them, as it is now. */
    Predicate<String> except(Set<EObject> elements) {
        return id -> id.equals(EcoreUtil.getID(root)) || with(id).anyMatch(element -> !isIn(elements, element));
    }

    /** Mostly nobody asks: what is new gets an id of its own. */
    private Stream<EObject> with(String id) {
        List<EObject> parts = hashes.elements();
        List<int[]> known = hashes.values();
        return IntStream.range(0, parts.size())
                .filter(i -> Arrays.binarySearch(known.get(i), id.hashCode()) >= 0).mapToObj(parts::get)
                .flatMap(KnownIds::within).filter(element -> id.equals(EcoreUtil.getID(element)));
    }

    private static boolean isIn(Set<EObject> elements, EObject element) {
        return Stream.iterate(element, above -> above != null, EObject::eContainer).anyMatch(elements::contains);
    }

    private static List<EObject> parts(EObject root) {
        return root.eContents().stream().flatMap(part -> part instanceof Objective objective
                ? Stream.concat(Stream.of(part), objective.getActivities().stream()) : Stream.of(part)).toList();
    }

    /** The part and all in it; activities are parts of their own. */
    private static Stream<EObject> within(EObject part) {
        return Stream.concat(Stream.of(part), part.eContents().stream()
                .filter(inner -> !(inner instanceof Activity)).flatMap(KnownIds::within));
    }
}
