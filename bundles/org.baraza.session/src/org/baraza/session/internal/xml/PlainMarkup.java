package org.baraza.session.internal.xml;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What stands around the values of a class in a document. */
final class PlainMarkup {

    /**
     * A feature in its place.
     *
     * @param id of the feature in its class
     * @param start what stands before the value of an attribute, or before the attributes of an element
     * @param end what stands behind the value
     */
    record Place(EStructuralFeature feature, int id, byte[] start, byte[] end) {

        private static Place ofAttribute(String name, EStructuralFeature feature, EClass type) {
            return new Place(feature, type.getFeatureID(feature), PlainBytes.bytes(" " + name + "=\""),
                    PlainBytes.bytes("\""));
        }

        private static Place ofElement(String name, EStructuralFeature feature, EClass type) {
            return new Place(feature, type.getFeatureID(feature), PlainBytes.bytes("<" + name),
                    PlainBytes.bytes("</" + name + ">"));
        }
    }

    /** Those of one class. */
    record OfClass(List<Place> attributes, List<Place> elements) {

        List<Place> elementsUntil(EStructuralFeature last) {
            return elements.subList(0, 1 + elements.stream().map(Place::feature).toList().indexOf(last));
        }

        private static OfClass of(EClass type, PlainFeatures.OfClass features) {
            return new OfClass(
                    features.attributes().entrySet().stream()
                            .map(named -> Place.ofAttribute(named.getKey(), named.getValue(), type)).toList(),
                    features.elements().entrySet().stream()
                            .map(named -> Place.ofElement(named.getKey(), named.getValue(), type)).toList());
        }
    }

    private final PlainFeatures features = new PlainFeatures();
    private final Map<EClass, OfClass> known = new IdentityHashMap<>();

    OfClass of(EClass type) {
        OfClass markup = known.get(type);
        if (markup == null) {
            markup = OfClass.of(type, features.of(type));
            known.put(type, markup);
        }
        return markup;
    }
}
