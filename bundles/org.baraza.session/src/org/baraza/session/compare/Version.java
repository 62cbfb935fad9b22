package org.baraza.session.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The elements of a document by id. The document itself is the same in all its versions. */
record Version(Map<String, EObject> elements) {

    private static final String DOCUMENT = "";

    static Version of(EObject root) {
        Map<String, EObject> elements = new LinkedHashMap<>();
        elements.put(DOCUMENT, root);
        TreeIterator<EObject> all = EcoreUtil.getAllContents(root, false);
        while (all.hasNext()) {
            EObject element = all.next();
            if (element.eContainingFeature() == StrategyPackage.Literals.STRATEGY__HISTORY) {
                all.prune();
            } else {
                id(element).ifPresent(id -> elements.putIfAbsent(id, element));
            }
        }
        return new Version(elements);
    }

    Set<String> ids() {
        return elements.keySet();
    }

    Optional<EObject> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** The id that an element is known by; empty for what is but a part of another one. */
    static Optional<String> id(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("id");
        return Optional.ofNullable(feature).map(element::eGet).map(Object::toString);
    }

    /** The id of the element that this one belongs to; empty for the document. */
    static Optional<String> ownerOf(EObject element) {
        EObject owner = element.eContainer();
        while (owner != null && owner.eContainer() != null && id(owner).isEmpty()) {
            owner = owner.eContainer();
        }
        return Optional.ofNullable(owner).map(found -> found.eContainer() == null ? DOCUMENT : id(found).orElseThrow());
    }
}
