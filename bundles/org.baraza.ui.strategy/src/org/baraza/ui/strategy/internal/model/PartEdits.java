package org.baraza.ui.strategy.internal.model;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What can be done with the parts of a page's lists, such as values, members or risks; each is one undo step. */
public record PartEdits(Door door) {

    public <E extends EObject> E add(String label, List<E> siblings, E part) {
        door.change(label, () -> siblings.add(part));
        return part;
    }

    public void remove(String label, EObject part) {
        door.change(label, () -> EcoreUtil.remove(part));
    }

    /** Moves a part among its siblings; at the end of the list there is nothing to do. */
    public void move(String label, EObject part, int by) {
        EList<EObject> siblings = siblings(part);
        int target = siblings.indexOf(part) + by;
        if (target >= 0 && target < siblings.size()) {
            door.change(label, () -> siblings.move(target, part));
        }
    }

    /** @param value null for none */
    public void set(String label, EObject part, EStructuralFeature feature, Object value) {
        if (!Objects.equals(value, part.eGet(feature))) {
            door.change(label, () -> {
                if (value == null) {
                    part.eUnset(feature);
                } else {
                    part.eSet(feature, value);
                }
            });
        }
    }

    /** Takes a choice among several into a list, or out of it. */
    public <E> void toggle(String label, List<E> chosen, E choice) {
        door.change(label, () -> {
            if (!chosen.remove(choice)) {
                chosen.add(choice);
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> siblings(EObject part) {
        return (EList<EObject>) part.eContainer().eGet(part.eContainmentFeature());
    }
}
