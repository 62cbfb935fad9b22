package org.baraza.session.internal.edit;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes references to removed elements out of a document. */
final class References {

    private final Set<EObject> removed;

    private References(Set<EObject> removed) {
        this.removed = removed;
    }

    static void drop(EObject root, Set<EObject> removed) {
        if (!removed.isEmpty()) {
            References references = new References(removed);
            EcoreUtil.getAllContents(List.of(root)).forEachRemaining(object -> references.dropFrom((EObject) object));
        }
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
