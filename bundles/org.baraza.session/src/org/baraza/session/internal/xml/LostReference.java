package org.baraza.session.internal.xml;

import java.util.List;
import java.util.Optional;

import org.baraza.session.internal.messages.Messages;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.osgi.util.NLS;

/**
 * A reference to an element that the document does not hold, or to one of a kind that does not fit.
 *
 * @param others what the feature held besides, when the document was read
 */
public record LostReference(EObject owner, EStructuralFeature feature, String id, int line, List<EObject> others) {

    /** Empty if the error is another one. */
    static Optional<LostReference> of(Diagnostic error) {
        return switch (error) {
            case UnresolvedReferenceException unresolved when unresolved.getObject() != null -> Optional.of(
                    of(unresolved.getObject(), unresolved.getFeature(), unresolved.getReference(), unresolved.getLine()));
            case IllegalValueException unfit when unfit.getFeature() instanceof EReference reference
                    && !reference.isContainment() && unfit.getValue() instanceof EObject target && EcoreUtil.getID(target) != null ->
                Optional.of(of(unfit.getObject(), reference, EcoreUtil.getID(target), unfit.getLine()));
            default -> Optional.empty();
        };
    }

    private static LostReference of(EObject owner, EStructuralFeature feature, String id, int line) {
        return new LostReference(owner, feature, id, line, values(owner, feature));
    }

    LostReference inLine(int known) {
        return new LostReference(owner, feature, id, known, others);
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
