package org.baraza.session.internal.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.baraza.session.internal.xml.PlainMarkup.Place;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Writes a document of which all is in the model, to the very bytes that EMF gives it, several times as fast. One that
 * holds anything else is none of its business: then there is no result, and EMF writes it.
 */
final class PlainSave {

    private static final int DEEPEST = 32;
    /** A step writes an element as deep as this, such as an activity, with all that it holds. */
    private static final int STEPS_TO = 2;
    private static final byte[] LINE = PlainBytes.bytes("\n" + "  ".repeat(DEEPEST));
    private static final byte[] TAG_END = PlainBytes.bytes(">");
    private static final byte[] EMPTY_TAG_END = PlainBytes.bytes("/>");

    private final EPackage format;
    private final EObject root;
    private final PlainMarkup markup = new PlainMarkup();
    private final PlainBytes out = new PlainBytes();
    private final Deque<Open> open = new ArrayDeque<>();

    private PlainSave(EPackage format, EObject root) {
        this.format = format;
        this.root = root;
    }

    static Optional<byte[]> of(EObject root, EPackage format) {
        try {
            return Optional.of(begun(root, format).whole());
        } catch (Unusual unusual) {
            return Optional.empty();
        }
    }

    /** A document of which only the beginning is written; what is unusual may come later, as an exception. */
    static Optional<PlainSave> begin(EObject root, EPackage format) {
        try {
            return Optional.of(begun(root, format));
        } catch (Unusual unusual) {
            return Optional.empty();
        }
    }

    private static PlainSave begun(EObject root, EPackage format) {
        PlainSave save = new PlainSave(format, root);
        save.startDocument();
        save.open((InternalEObject) root, PlainBytes.bytes("</" + save.tag() + ">"), 0);
        return save;
    }

    /** The document as far as a part of its root, which has to be there. */
    static Optional<byte[]> until(EStructuralFeature last, EObject root, EPackage format) {
        try {
            return Optional.of(new PlainSave(format, root).until(last));
        } catch (Unusual unusual) {
            return Optional.empty();
        }
    }

    /** An element of which parts are still to be written: only the outermost are open from step to step. */
    private record Open(byte[] endTag, int depth, AtomicBoolean any, Iterator<Part> parts) {
    }

    private record Part(Place place, Object value) {
    }

    byte[] whole() {
        while (step()) {
            // goes on
        }
        startLine(0);
        return out.whole();
    }

    /** Writes one of the next parts; says whether there are more. */
    boolean step() {
        Open now = open.peek();
        if (now == null) {
            return false;
        }
        if (now.parts().hasNext()) {
            if (!now.any().getAndSet(true)) {
                out.ascii(TAG_END);
            }
            write(now.parts().next(), now.depth() + 1);
        } else {
            open.pop();
            close(now.any().get(), now.endTag(), now.depth());
        }
        return true;
    }

    private void write(Part part, int depth) {
        if (depth < STEPS_TO && part.place().feature() instanceof EReference reference) {
            require(((EObject) part.value()).eClass() == reference.getEReferenceType());
            startLine(depth);
            out.ascii(part.place().start());
            open((InternalEObject) part.value(), part.place().end(), depth);
        } else {
            part(part.place(), part.value(), depth);
        }
    }

    private void open(InternalEObject object, byte[] endTag, int depth) {
        require(!object.eIsProxy());
        PlainMarkup.OfClass known = markup.of(object.eClass());
        writeAttributes(object, known.attributes());
        Iterator<Part> parts = known.elements().stream().filter(place -> object.eIsSet(place.id()))
                .flatMap(place -> values(object, place).stream().map(value -> new Part(place, value))).iterator();
        open.push(new Open(endTag, depth, new AtomicBoolean(), parts));
    }

    private byte[] until(EStructuralFeature last) {
        startDocument();
        PlainMarkup.OfClass known = markup.of(root.eClass());
        require(root.eIsSet(last));
        writeAttributes((InternalEObject) root, known.attributes());
        fillParts((InternalEObject) root, known.elementsUntil(last), 1);
        return out.whole();
    }

    private void startDocument() {
        require(root.eClass().getEPackage() == format);
        out.ascii(PlainBytes.bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + tag()
                + " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:" + format.getNsPrefix() + "=\""
                + format.getNsURI() + "\""));
    }

    private String tag() {
        return format.getNsPrefix() + ":" + root.eClass().getName();
    }

    /** What stands behind the name of its tag. */
    private void fill(InternalEObject object, byte[] endTag, int depth) {
        require(depth < DEEPEST && !object.eIsProxy());
        PlainMarkup.OfClass known = markup.of(object.eClass());
        writeAttributes(object, known.attributes());
        close(fillParts(object, known.elements(), depth + 1), endTag, depth);
    }

    private void close(boolean parts, byte[] endTag, int depth) {
        if (parts) {
            startLine(depth);
            out.ascii(endTag);
        } else {
            out.ascii(EMPTY_TAG_END);
        }
    }

    private void writeAttributes(InternalEObject object, List<Place> places) {
        for (Place place : places) {
            if (object.eIsSet(place.id()) || DocumentSave.VERSION.contains(place.feature())) {
                out.ascii(place.start());
                out.value(attributeText(object, place));
                out.ascii(place.end());
            }
        }
    }

    private String attributeText(InternalEObject object, Place place) {
        Object value = object.eGet(place.id(), true, true);
        return place.feature() instanceof EReference reference
                ? reference.isMany() ? ids((List<?>) value) : id(value)
                : text(value, place);
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

    private static String text(Object value, Place place) {
        require(value != null);
        EDataType type = (EDataType) place.feature().getEType();
        return value instanceof String text ? text : type.getEPackage().getEFactoryInstance().convertToString(type, value);
    }

    /** Whether there are any. */
    private boolean fillParts(InternalEObject object, List<Place> places, int depth) {
        boolean any = false;
        for (Place place : places) {
            if (object.eIsSet(place.id())) {
                if (!any) {
                    out.ascii(TAG_END);
                    any = true;
                }
                for (Object part : values(object, place)) {
                    part(place, part, depth);
                }
            }
        }
        return any;
    }

    private static List<?> values(InternalEObject object, Place place) {
        Object value = object.eGet(place.id(), true, true);
        return place.feature().isMany() ? (List<?>) value : List.of(value);
    }

    private void part(Place place, Object value, int depth) {
        startLine(depth);
        out.ascii(place.start());
        if (place.feature() instanceof EReference reference) {
            InternalEObject part = (InternalEObject) value;
            require(part.eClass() == reference.getEReferenceType());
            fill(part, place.end(), depth);
        } else {
            out.ascii(TAG_END);
            out.text(text(value, place));
            out.ascii(place.end());
        }
    }

    private void startLine(int depth) {
        out.ascii(LINE, 1 + 2 * depth);
    }

    private static void require(boolean usual) {
        if (!usual) {
            throw new Unusual();
        }
    }
}
