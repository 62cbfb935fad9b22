package org.baraza.session.internal.xml;

import java.util.List;

import org.baraza.session.internal.messages.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.osgi.util.NLS;

/**
 * A reference to an element that the document does not hold.
 *
 * @param others what the feature held besides, when the document was read
 */
public record LostReference(EObject owner, EStructuralFeature feature, String id, int line, List<EObject> others) {

    static LostReference of(UnresolvedReferenceException unresolved) {
        EObject owner = unresolved.getObject();
        EStructuralFeature feature = unresolved.getFeature();
        return new LostReference(owner, feature, unresolved.getReference(), unresolved.getLine(),
                values(owner, feature));
    }

    /** Where in the file it stands. */
    public String place() {
        return NLS.bind(Messages.LostReference_place, line, feature.getName());
    }

    public String reason() {
        return NLS.bind(Messages.LostReference_reason, Quoted.of(id));
    }

    /** Whether it still stands there: once somebody edits the feature, what they chose holds. */
    boolean standsAt(EObject object, EStructuralFeature place) {
        return object == owner && place == feature && values(owner, feature).equals(others);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> values(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        if (value instanceof List<?> list) {
            return List.copyOf((List<EObject>) list);
        }
        return value == null ? List.of() : List.of((EObject) value);
    }
}
