package org.baraza.session.internal.xml;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/**
 * Which features of a class stand in a document as attributes, and which as elements, by their names there, in the order
 * of the model.
 */
final class PlainFeatures {

    /** Those of one class. */
    record OfClass(Map<String, EStructuralFeature> attributes, Map<String, EStructuralFeature> elements) {
    }

    private final Map<EClass, OfClass> known = new IdentityHashMap<>();

    OfClass of(EClass type) {
        OfClass features = known.get(type);
        if (features == null) {
            features = read(type.getEAllStructuralFeatures());
            known.put(type, features);
        }
        return features;
    }

    private static OfClass read(List<EStructuralFeature> all) {
        Map<String, EStructuralFeature> attributes = new LinkedHashMap<>();
        Map<String, EStructuralFeature> elements = new LinkedHashMap<>();
        for (EStructuralFeature feature : all) {
            if (!feature.isTransient() && !feature.isDerived()) {
                (isElement(feature) ? elements : attributes).put(feature.getName(), feature);
            }
        }
        return new OfClass(attributes, elements);
    }

    private static boolean isElement(EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference -> reference.isContainment();
            case EAttribute attribute -> attribute.isMany()
                    || ExtendedMetaData.INSTANCE.getFeatureKind(attribute) == ExtendedMetaData.ELEMENT_FEATURE;
            default -> true;
        };
    }
}
