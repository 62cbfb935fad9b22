package org.baraza.session.internal.edit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes references to removed elements out of a document. */
final class References {

    private static final Set<EClass> TARGETS = StrategyPackage.eINSTANCE.getEClassifiers().stream()
            .filter(EClass.class::isInstance).map(EClass.class::cast).flatMap(type -> type.getEReferences().stream())
            .filter(reference -> !reference.isContainment() && !reference.isContainer())
            .map(EReference::getEReferenceType).collect(Collectors.toSet());

    private final Set<EObject> removed;

    private References(Set<EObject> removed) {
        this.removed = removed;
    }

    /** Most kinds of elements nothing ever refers to; without others the document needs no look. */
    static void drop(EObject root, Set<EObject> removed) {
        Set<EObject> referable = removed.stream().filter(References::isReferable).collect(Collectors.toSet());
        if (!referable.isEmpty()) {
            References references = new References(referable);
            EcoreUtil.getAllContents(List.of(root)).forEachRemaining(object -> references.dropFrom((EObject) object));
        }
    }

    private static boolean isReferable(EObject object) {
        return TARGETS.stream().anyMatch(type -> type.isInstance(object));
    }

    private void dropFrom(EObject object) {
        object.eClass().getEAllReferences().stream().filter(reference -> !reference.isContainment())
                .forEach(reference -> dropFrom(object, reference));
    }

    private void dropFrom(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (value instanceof List<?> list) {
            list.removeAll(list.stream().filter(removed::contains).toList());
        } else if (removed.contains(value)) {
            object.eUnset(reference);
        }
    }
}
