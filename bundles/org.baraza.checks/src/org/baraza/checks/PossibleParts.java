package org.baraza.checks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * What may stand within an element of a kind, be it one itself, as the model says. Of the tens of thousands of findings of
 * a large plan few are about a part of a group: the others need not be asked what they stand in.
 */
final class PossibleParts {

    /** The model does not change: what was found out for one state of a document holds for the next. */
    private static final Map<Class<?>, PossibleParts> ALL = new ConcurrentHashMap<>();

    private final Class<?> kind;
    private final Map<EClass, Boolean> known = new ConcurrentHashMap<>();

    private PossibleParts(Class<?> kind) {
        this.kind = kind;
    }

    static PossibleParts of(Class<?> kind) {
        return ALL.computeIfAbsent(kind, PossibleParts::new);
    }

    boolean include(EObject element) {
        return known.computeIfAbsent(element.eClass(), type -> holders(type).stream()
                .anyMatch(holder -> kind.isAssignableFrom(holder.getInstanceClass())));
    }

    /** The type itself, those that have a place for it, and so on. */
    private static Set<EClass> holders(EClass type) {
        Set<EClass> found = new HashSet<>(Set.of(type));
        Deque<EClass> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            EClass part = open.pop();
            typesBeside(part).filter(holder -> hasPlaceFor(part, holder)).filter(found::add).forEach(open::push);
        }
        return found;
    }

    private static Stream<EClass> typesBeside(EClass type) {
        return type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    private static boolean hasPlaceFor(EClass part, EClass holder) {
        return holder.getEAllContainments().stream().map(EReference::getEReferenceType)
                .anyMatch(place -> place.isSuperTypeOf(part));
    }
}
