package org.baraza.session.internal.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Reads a document in which all is as we write it, several times as fast as EMF, and with equal values kept once. A
 * document that holds anything else is none of its business: then there is no result, and EMF reads it, and says what
 * it met.
 */
final class PlainLoad {

    private static final int DEEPEST = 32;
    private static final int MOST_VALUES = 10_000;

    /** A reference whose target may stand further on. */
    private record Link(EObject owner, EReference reference, String ids) {
    }

    private final EPackage format;
    private final PlainXml xml;
    private final PlainFeatures features = new PlainFeatures();
    private final Map<String, EObject> byId = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<EDataType, Map<String, Object>> values = new IdentityHashMap<>();

    private PlainLoad(EPackage format, PlainXml xml) {
        this.format = format;
        this.xml = xml;
    }

    /**
     * @param root name of the root element that is wanted
     * @return the root, every element with an id of its own and every reference with its target; or nothing
     */
    static Optional<EObject> of(byte[] bytes, EPackage format, String root, int version) {
        try {
            return Optional.of(new PlainLoad(format, PlainXml.of(bytes)).document(root, version));
        } catch (RuntimeException unusual) {
            return Optional.empty(); // also what a value's own type says of it
        }
    }

    private EObject document(String name, int version) {
        xml.skipDeclaration();
        xml.require('<');
        String tag = xml.name();
        requireEqual(tag, format.getNsPrefix() + ":" + name);
        EObject root = format.getEFactoryInstance().create((EClass) format.getEClassifier(name));
        requireAttribute("xmi:version", "2.0");
        requireAttribute("xmlns:xmi", "http://www.omg.org/XMI");
        requireAttribute("xmlns:" + format.getNsPrefix(), format.getNsURI());
        EStructuralFeature versions = root.eClass().getEStructuralFeature("formatVersion");
        require((fill(root, tag, 0) & bit(root, versions)) != 0);
        xml.skipSpace();
        xml.requireEnd();
        links.forEach(this::link);
        requireEqual(root.eGet(versions), version);
        return root;
    }

    private void requireAttribute(String name, String value) {
        xml.skipSpace();
        requireEqual(xml.name(), name);
        xml.require('=');
        requireEqual(xml.value(), value);
    }

    /**
     * What stands behind the name of its tag.
     *
     * @return the attributes given, a bit for each
     */
    private long fill(EObject object, String tag, int depth) {
        PlainFeatures.OfClass known = features.of(object.eClass());
        long seen = 0;
        while (xml.skipSpace() && !isTagAtEnd()) {
            EStructuralFeature feature = known(known.attributes(), xml.name());
            require((seen & bit(object, feature)) == 0);
            seen |= bit(object, feature);
            xml.require('=');
            give(object, feature, xml.value());
        }
        identify(object);
        if (xml.passes('/')) {
            xml.require('>');
        } else {
            xml.require('>');
            require(depth < DEEPEST);
            fillParts(object, known, tag, depth);
        }
        return seen;
    }

    private static long bit(EObject object, EStructuralFeature feature) {
        return 1L << object.eClass().getFeatureID(feature);
    }

    private boolean isTagAtEnd() {
        return xml.isAt('/') || xml.isAt('>');
    }

    private void fillParts(EObject object, PlainFeatures.OfClass known, String tag, int depth) {
        xml.skipSpace();
        xml.require('<');
        while (!xml.passes('/')) {
            String name = xml.name();
            EStructuralFeature feature = known(known.elements(), name);
            if (feature instanceof EReference reference) {
                EObject part = format.getEFactoryInstance().create(reference.getEReferenceType());
                fill(part, name, depth + 1);
                put(object, reference, part);
            } else {
                xml.require('>');
                String text = xml.text('<');
                require(!text.isEmpty());
                give(object, feature, text);
                xml.require('<');
                xml.require('/');
                endTag(name);
            }
            xml.skipSpace();
            xml.require('<');
        }
        endTag(tag);
    }

    private void endTag(String tag) {
        requireEqual(xml.name(), tag);
        xml.require('>');
    }

    private void identify(EObject object) {
        EAttribute id = object.eClass().getEIDAttribute();
        if (id != null) {
            String text = (String) object.eGet(id);
            require(text != null && !text.isBlank() && byId.put(text, object) == null);
        }
    }

    private void give(EObject object, EStructuralFeature feature, String text) {
        if (feature instanceof EReference reference) {
            links.add(new Link(object, reference, text));
        } else {
            put(object, feature, value((EDataType) feature.getEType(), text));
        }
    }

    private Object value(EDataType type, String text) {
        if (type.getInstanceClass() == String.class) {
            return text;
        }
        require(!text.isEmpty());
        Map<String, Object> known = values.computeIfAbsent(type, t -> new HashMap<>());
        Object value = known.get(text);
        if (value == null) {
            require(PlainValue.fits(text, type));
            value = type.getEPackage().getEFactoryInstance().createFromString(type, text);
            require(value != null);
            if (known.size() < MOST_VALUES) {
                known.put(text, value);
            }
        }
        return value;
    }

    private void link(Link link) {
        require(!link.ids().isEmpty());
        String[] ids = link.ids().split(" ", -1);
        require(ids.length == 1 || link.reference().isMany());
        for (String id : ids) {
            EObject target = byId.get(id);
            require(link.reference().getEReferenceType().isInstance(target));
            put(link.owner(), link.reference(), target);
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            require(!object.eIsSet(feature));
            object.eSet(feature, value);
            return;
        }
        InternalEList<Object> list = (InternalEList<Object>) object.eGet(feature);
        if (feature instanceof EReference reference && reference.isContainment()) {
            list.addUnique(value);
        } else {
            require(list.add(value));
        }
    }

    private static EStructuralFeature known(Map<String, EStructuralFeature> features, String name) {
        EStructuralFeature feature = features.get(name);
        require(feature != null);
        return feature;
    }

    private static void requireEqual(Object found, Object wanted) {
        require(found.equals(wanted));
    }

    private static void require(boolean usual) {
        if (!usual) {
            throw new Unusual();
        }
    }
}
