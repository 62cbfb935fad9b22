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

    /** Written though it stands at its default. */
    static final Set<EStructuralFeature> VERSION = Set.of(StrategyPackage.Literals.STRATEGY__FORMAT_VERSION,
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
        escape = new PlainEscape();
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
        Stream<?> present = Stream.ofNullable(object.eGet(feature));
        saveIds(feature, lost.at(object, feature).isEmpty() ? present : Stream.empty(), lost.at(object, feature));
    }

    @Override
    protected void saveIDRefMany(EObject object, EStructuralFeature feature) {
        saveIds(feature, ((List<?>) object.eGet(feature)).stream(), lost.at(object, feature));
    }

    /** EMF would write ids as they are, also those with letters that XML escapes. */
    private void saveIds(EStructuralFeature feature, Stream<?> present, List<String> missing) {
        Stream<String> ids = present.map(EObject.class::cast).map(helper::getIDREF);
        doc.addAttribute(helper.getQName(feature),
                escape.convert(Stream.concat(ids, missing.stream()).collect(Collectors.joining(" "))));
    }

    /** EMF would refuse a document for a letter that XML can't hold. */
    private static final class PlainEscape extends Escape {

        PlainEscape() {
            setMappingLimit(Character.MAX_CODE_POINT);
        }

        @Override
        public String convert(String input) {
            return super.convert(PlainText.of(input));
        }

        @Override
        public String convertText(String input) {
            return super.convertText(PlainText.of(input));
        }
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
