package org.baraza.session.internal.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentsEList;

/**
 * Takes references to removed elements out of a document. Few features refer to anything, and fewer to a certain kind
 * of element, so only the parts of a document are walked through that may have one.
 */
final class References {

    private static final List<EClass> TYPES = StrategyPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast).toList();

    /** By which features an object may refer to what was removed, and in which it has parts that may. */
    private record Paths(List<EReference> referring, List<EReference> leading) {
    }

    private final Set<EObject> removed;
    private final Set<EClass> kinds;
    private final Map<EClass, Paths> paths = new HashMap<>();

    private References(Set<EObject> removed) {
        this.removed = removed;
        kinds = removed.stream().map(EObject::eClass).collect(Collectors.toSet());
    }

    static void drop(EObject root, Set<EObject> removed) {
        if (!removed.isEmpty()) {
            new References(removed).dropFrom(root);
        }
    }

    private void dropFrom(EObject object) {
        Paths here = paths.computeIfAbsent(object.eClass(), this::pathsOf);
        here.referring().forEach(reference -> dropFrom(object, reference));
        new EContentsEList<EObject>(object, here.leading()).forEach(this::dropFrom);
    }

    private void dropFrom(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (value instanceof List<?> list) {
            list.removeAll(list.stream().filter(removed::contains).toList());
        } else if (removed.contains(value)) {
            object.eUnset(reference);
        }
    }

    private Paths pathsOf(EClass type) {
        return new Paths(referring(type), type.getEAllContainments().stream()
                .filter(reference -> leads(reference.getEReferenceType(), new HashSet<>())).toList());
    }

    private List<EReference> referring(EClass type) {
        return type.getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer())
                .filter(reference -> kinds.stream().anyMatch(reference.getEReferenceType()::isSuperTypeOf)).toList();
    }

    /** Whether an object of the type, or something in it, may refer to what was removed. */
    private boolean leads(EClass type, Set<EClass> seen) {
        return seen.add(type) && TYPES.stream().filter(type::isSuperTypeOf)
                .anyMatch(kind -> !referring(kind).isEmpty() || kind.getEAllContainments().stream()
                        .anyMatch(reference -> leads(reference.getEReferenceType(), seen)));
    }
}
