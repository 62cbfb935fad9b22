package org.baraza.session.internal.xml;

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
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes a document of which all is in the model, to the very bytes that EMF gives it, several times as fast. One that
 * holds anything else is none of its business: then there is no result, and EMF writes it.
 */
final class PlainSave {

    private static final int DEEPEST = 32;
    private static final String LINE = "\n" + "  ".repeat(DEEPEST);

    private final EPackage format;
    private final EObject root;
    private final PlainFeatures features = new PlainFeatures();
    private final PlainBytes out = new PlainBytes();

    private PlainSave(EPackage format, EObject root) {
        this.format = format;
        this.root = root;
    }

    static Optional<byte[]> of(EObject root, EPackage format) {
        try {
            return Optional.of(new PlainSave(format, root).document());
        } catch (Unusual unusual) {
            return Optional.empty();
        }
    }

    private byte[] document() {
        require(root.eClass().getEPackage() == format);
        String tag = format.getNsPrefix() + ":" + root.eClass().getName();
        out.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + tag
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"");
        attribute("xmlns:" + format.getNsPrefix(), format.getNsURI());
        fill(root, tag, 0);
        out.ascii("\n");
        return out.whole();
    }

    /** What stands behind the name of its tag. */
    private void fill(EObject object, String tag, int depth) {
        require(depth < DEEPEST && !object.eIsProxy());
        PlainFeatures.OfClass known = features.of(object.eClass());
        for (Map.Entry<String, EStructuralFeature> attribute : known.attributes().entrySet()) {
            EStructuralFeature feature = attribute.getValue();
            if (object.eIsSet(feature) || DocumentSave.VERSION.contains(feature)) {
                attribute(attribute.getKey(), attributeText(object, feature));
            }
        }
        if (fillParts(object, known, depth)) {
            startLine(depth);
            endTag(tag);
        } else {
            out.ascii("/>");
        }
    }

    private void attribute(String name, String value) {
        out.ascii(" ");
        out.ascii(name);
        out.ascii("=\"");
        out.value(PlainText.of(value));
        out.ascii("\"");
    }

    private String attributeText(EObject object, EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when reference.isMany() -> ids((List<?>) object.eGet(reference));
            case EReference reference -> id(object.eGet(reference));
            default -> text(object.eGet(feature), (EDataType) feature.getEType());
        };
    }

    private String ids(List<?> targets) {
        if (targets.size() == 1) {
            return id(targets.getFirst());
        }
        StringBuilder ids = new StringBuilder();
        for (Object target : targets) {
            ids.append(ids.isEmpty() ? "" : " ").append(id(target));
        }
        return ids.toString();
    }

    /** Of an element of this very document. */
    private String id(Object target) {
        EObject element = (EObject) target;
        require(!element.eIsProxy() && EcoreUtil.getRootContainer(element) == root);
        String id = EcoreUtil.getID(element);
        require(id != null && !id.isEmpty());
        return id;
    }

    private static String text(Object value, EDataType type) {
        require(value != null);
        return value instanceof String text ? text : type.getEPackage().getEFactoryInstance().convertToString(type, value);
    }

    /** Whether there are any. */
    private boolean fillParts(EObject object, PlainFeatures.OfClass known, int depth) {
        boolean any = false;
        for (Map.Entry<String, EStructuralFeature> element : known.elements().entrySet()) {
            EStructuralFeature feature = element.getValue();
            if (object.eIsSet(feature)) {
                out.ascii(any ? "" : ">");
                any = true;
                Object value = object.eGet(feature);
                List<?> parts = feature.isMany() ? (List<?>) value : List.of(value);
                parts.forEach(part -> part(element.getKey(), feature, part, depth + 1));
            }
        }
        return any;
    }

    private void part(String tag, EStructuralFeature feature, Object value, int depth) {
        startLine(depth);
        out.ascii("<");
        out.ascii(tag);
        if (feature instanceof EAttribute attribute) {
            String text = text(value, attribute.getEAttributeType());
            out.ascii(">");
            out.text(PlainText.of(text));
            endTag(tag);
        } else {
            EObject part = (EObject) value;
            require(part.eClass() == (EClass) feature.getEType());
            fill(part, tag, depth);
        }
    }

    private void startLine(int depth) {
        out.ascii(LINE, 1 + 2 * depth);
    }

    private void endTag(String tag) {
        out.ascii("</");
        out.ascii(tag);
        out.ascii(">");
    }

    private static void require(boolean usual) {
        if (!usual) {
            throw new Unusual();
        }
    }
}
