package org.baraza.session.internal.xml;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.session.DocumentException;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.osgi.util.NLS;

/**
 * Judges a loaded document. What would be lost or misread is a reason to refuse it; a reference to what is not there is
 * kept and reported.
 */
final class Diagnosis {

    private static final int MOST_LINES = 8;

    private final Preview preview;

    Diagnosis(Preview preview) {
        this.preview = preview;
    }

    void check(DocumentResource resource) throws DocumentException {
        Map<Boolean, List<Diagnostic>> late = resource.getErrors().stream().collect(Collectors.partitioningBy(Diagnosis::isLate));
        late.get(true).forEach(Diagnosis::putInPlace); // first: what is lost knows what stands beside it
        for (Diagnostic error : late.get(false)) {
            LostReference lost = LostReference.of(error).orElseThrow(() -> refusal(error));
            resource.lostReferences().add(lost.line() > 0 ? lost : lost.inLine(line(lost.owner())));
        }
        resource.getErrors().clear();
        checkElements(resource);
    }

    /** EMF counts the place of an id that is nowhere, and then finds the list too short for what comes after it. */
    private static boolean isLate(Diagnostic error) {
        return error instanceof IllegalValueException late && late.getFeature() instanceof EReference reference && reference.isMany()
                && !reference.isContainment() && reference.getEReferenceType().isInstance(late.getValue());
    }

    /** Such a list takes each element once. */
    @SuppressWarnings("unchecked")
    private static void putInPlace(Diagnostic error) {
        IllegalValueException late = (IllegalValueException) error;
        ((List<EObject>) late.getObject().eGet(late.getFeature())).add((EObject) late.getValue());
    }

    private void checkElements(DocumentResource resource) throws DocumentException {
        Set<String> ids = new HashSet<>();
        TreeIterator<EObject> all = EcoreUtil.getAllContents(resource, false);
        while (all.hasNext()) {
            EObject element = all.next();
            requireHere(element, element);
            String id = EcoreUtil.getID(element);
            if (id != null && !ids.add(id)) {
                throw new DocumentException(NLS.bind(Messages.Document_duplicateId,
                        new Object[] { preview.name(), Quoted.of(id), lines(id) }));
            }
            checkReferences(element);
        }
    }

    /** An element of another file can't be had: EMF would leave an empty object in its place. */
    private void checkReferences(EObject element) throws DocumentException {
        for (EObject target : element.eCrossReferences()) {
            requireHere(target, element);
        }
    }

    private void requireHere(EObject target, EObject element) throws DocumentException {
        if (target.eIsProxy()) {
            throw new DocumentException(NLS.bind(Messages.Document_outside, new Object[] { preview.name(),
                    Quoted.of(called(element)), Quoted.of(((InternalEObject) target).eProxyURI()) }));
        }
    }

    private static String called(EObject element) {
        String id = EcoreUtil.getID(element);
        return id == null ? element.eClass().getName() : id;
    }

    private DocumentException refusal(Diagnostic error) {
        String line = Integer.toString(error.getLine());
        Exception cause = error instanceof Exception exception ? exception : null;
        if (error instanceof IllegalValueException wrong && wrong.getValue() instanceof EObject element) {
            return new DocumentException(NLS.bind(Messages.Document_unknownKind, new Object[] { preview.name(), line,
                    element.eClass().getName() }), cause);
        }
        if (error instanceof IllegalValueException wrong && wrong.getFeature() != null) {
            return new DocumentException(NLS.bind(Messages.Document_wrongValue,
                    new Object[] { preview.name(), line, wrong.getFeature().getName(), Quoted.of(wrong.getValue()),
                            ExpectedForm.of(wrong.getFeature().getEType()) }),
                    cause);
        }
        return new DocumentException(NLS.bind(Messages.Document_damaged, preview.name(), line), cause);
    }

    /** EMF doesn't know any more where it read what is ahead. */
    private int line(EObject element) {
        return Optional.ofNullable(EcoreUtil.getID(element)).flatMap(id -> preview.lines(id).stream().findFirst()).orElse(1);
    }

    private String lines(String id) {
        return preview.lines(id).stream().limit(MOST_LINES).map(Object::toString).collect(Collectors.joining(", "));
    }
}
