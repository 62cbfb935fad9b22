package org.baraza.session.internal.xml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/** Writes what EMF would leave out: the format version, and references to elements that are not there. */
final class DocumentSave extends XMISaveImpl {

    private static final Set<EStructuralFeature> VERSION = Set.of(StrategyPackage.Literals.STRATEGY__FORMAT_VERSION,
            StrategyPackage.Literals.PRIVATE_DATA__FORMAT_VERSION);

    private final LostReferences lost;

    DocumentSave(XMLHelper helper, LostReferences lost) {
        super(helper);
        this.lost = lost;
    }

    @Override
    protected void init(XMLResource resource, Map<?, ?> options) {
        super.init(resource, options);
        featureTable = new ModelOrder(map, extendedMetaData);
    }

    @Override
    protected boolean shouldSaveFeature(EObject object, EStructuralFeature feature) {
        return super.shouldSaveFeature(object, feature) || VERSION.contains(feature)
                || !lost.at(object, feature).isEmpty();
    }

    @Override
    protected int sameDocSingle(EObject object, EStructuralFeature feature) {
        return lost.at(object, feature).isEmpty() ? super.sameDocSingle(object, feature) : SAME_DOC;
    }

    @Override
    protected int sameDocMany(EObject object, EStructuralFeature feature) {
        return lost.at(object, feature).isEmpty() ? super.sameDocMany(object, feature) : SAME_DOC;
    }

    @Override
    protected void saveIDRefSingle(EObject object, EStructuralFeature feature) {
        List<String> ids = lost.at(object, feature);
        if (ids.isEmpty()) {
            super.saveIDRefSingle(object, feature);
        } else {
            doc.addAttribute(helper.getQName(feature), ids.getFirst());
        }
    }

    @Override
    protected void saveIDRefMany(EObject object, EStructuralFeature feature) {
        List<String> ids = lost.at(object, feature);
        if (ids.isEmpty()) {
            super.saveIDRefMany(object, feature);
        } else {
            Stream<String> present = ((List<?>) object.eGet(feature)).stream().map(EObject.class::cast)
                    .map(helper::getIDREF);
            doc.addAttribute(helper.getQName(feature),
                    Stream.concat(present, ids.stream()).collect(Collectors.joining(" ")));
        }
    }

    @Override
    protected String getDatatypeValue(Object value, EStructuralFeature feature, boolean attribute) {
        return super.getDatatypeValue(value instanceof String text ? PlainText.of(text) : value, feature, attribute);
    }

    /** EMF would write the long texts of an element after all its parts. */
    private static final class ModelOrder extends Lookup {

        ModelOrder(XMLResource.XMLMap map, ExtendedMetaData metaData) {
            super(map, metaData);
        }

        @Override
        protected EStructuralFeature[] listFeatures(EClass type) {
            return type.getEAllStructuralFeatures().toArray(EStructuralFeature[]::new);
        }
    }
}
