package org.baraza.session.internal.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.baraza.model.identity.Identities;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.DocumentException;
import org.baraza.session.Writing;
import org.baraza.session.internal.messages.Messages;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.SAXException;

/**
 * A document between model and bytes. It stands alone, in no resource set, knows the document's own package and no
 * other, and keeps what it does not understand for the next time it is written.
 */
public final class DocumentResource extends XMIResourceImpl {

    private static final EPackage FORMAT = StrategyPackage.eINSTANCE;

    /** Three times those of a plan with a million measurements. */
    private static final int MOST_ELEMENTS = 3_000_000;
    private static final int SHORTEST_ELEMENT = 4;

    private final ExtendedMetaData metaData = new BasicExtendedMetaData(registry());
    private final LostReferences lost = new LostReferences();
    private boolean allIdsKnown;

    private DocumentResource() {
        super(URI.createURI("baraza:/document"));
        setEncoding("UTF-8");
    }

    /**
     * @param name of the file, for messages
     * @param root name of the root element that is wanted
     * @param history what brings older formats to the present one
     * @return a document in which every element has an id of its own
     */
    public static DocumentResource read(byte[] bytes, String name, String root, Migrations history)
            throws DocumentException {
        if (hasTooManyElements(bytes)) {
            throw new DocumentException(NLS.bind(Messages.Read_tooLarge, name));
        }
        DocumentResource plain = new DocumentResource();
        PlainLoad.of(bytes, FORMAT, root, history.present()).ifPresent(plain.getContents()::add);
        return plain.getContents().isEmpty() ? readThoroughly(bytes, name, root, history) : plain;
    }

    /** Small ones take a hundred times the room in memory that they take in a file. */
    private static boolean hasTooManyElements(byte[] bytes) {
        if (bytes.length / SHORTEST_ELEMENT <= MOST_ELEMENTS) {
            return false;
        }
        int elements = 0;
        for (int at = 0; at + 1 < bytes.length && elements <= MOST_ELEMENTS; at++) {
            if (bytes[at] == '<' && bytes[at + 1] != '/') {
                elements++;
            }
        }
        return elements > MOST_ELEMENTS;
    }

    /** Also what is not as we would write it, of an older format, or damaged. */
    static DocumentResource readThoroughly(byte[] bytes, String name, String root, Migrations history)
            throws DocumentException {
        Preview preview = Preview.of(bytes, name);
        int version = preview.require(FORMAT.getNsURI(), root, history.present());
        DocumentResource resource = new DocumentResource();
        try {
            byte[] present = history.upgrade(bytes, version);
            resource.load(new ByteArrayInputStream(present), resource.loadOptions());
        } catch (SAXException | IOException | RuntimeException e) {
            throw preview.damaged(e);
        }
        new Diagnosis(preview).check(resource);
        resource.forgetIds();
        Identities.assign(resource.getContents().getFirst());
        return resource;
    }

    /** The format that a document says it has. */
    public static int format(byte[] bytes, String name, String root, Migrations history) throws DocumentException {
        return Preview.of(bytes, name).require(FORMAT.getNsURI(), root, history.present());
    }

    /** Bit by bit, if it is one that can be written so, otherwise in one go. */
    public static Writing begin(EObject root) {
        return new SlowSave(isPlain(root) ? PlainSave.begin(root, FORMAT) : Optional.empty(), () -> writeThoroughly(root));
    }

    private static boolean isPlain(EObject root) {
        return !(root.eResource() instanceof DocumentResource resource) || resource.isPlain();
    }

    public static byte[] write(EObject root) {
        return Optional.of(root).filter(DocumentResource::isPlain).flatMap(all -> PlainSave.of(all, FORMAT))
                .orElseGet(() -> writeThoroughly(root));
    }

    /**
     * Writes a document after a change before which it was written already. The change is one of what stands in the
     * document's first lines, as far as a part of its root: what follows is taken as it was.
     */
    public static byte[] writeAgain(EObject root, byte[] before, EStructuralFeature last, Runnable change) {
        Optional<byte[]> former = PlainSave.until(last, root, FORMAT).filter(head -> startsWith(before, head));
        change.run();
        return former.flatMap(head -> PlainSave.until(last, root, FORMAT).map(fresh -> joined(fresh, before, head.length)))
                .orElseGet(() -> write(root));
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length > head.length && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
    }

    private static byte[] joined(byte[] head, byte[] whole, int from) {
        byte[] joined = Arrays.copyOf(head, head.length + whole.length - from);
        System.arraycopy(whole, from, joined, head.length, whole.length - from);
        return joined;
    }

    /** As EMF writes: also what the model has no place for. */
    static byte[] writeThoroughly(EObject root) {
        if (root.eResource() instanceof DocumentResource resource) {
            return resource.bytes();
        }
        Resource before = root.eResource();
        DocumentResource resource = new DocumentResource();
        resource.getContents().add(root);
        try {
            return resource.bytes();
        } finally {
            resource.getContents().clear();
            if (before != null) {
                before.getContents().add(root);
            }
        }
    }

    /** Whether all that it holds is in the model. */
    private boolean isPlain() {
        return lost.all().isEmpty() && getEObjectToExtensionMap().isEmpty();
    }

    public LostReferences lostReferences() {
        return lost;
    }

    /** EMF would walk through all of the document for each id that it does not hold. */
    void knowAllIds() {
        Map<String, EObject> ids = getIntrinsicIDToEObjectMap();
        getAllContents().forEachRemaining(element -> Optional.ofNullable(EcoreUtil.getID(element))
                .ifPresent(id -> ids.putIfAbsent(id, element)));
        allIdsKnown = true;
    }

    private void forgetIds() {
        setIntrinsicIDToEObjectMap(null);
        allIdsKnown = false;
    }

    @Override
    protected EObject getEObjectByID(String id) {
        return !allIdsKnown ? super.getEObjectByID(id)
                : getIntrinsicIDToEObjectMap().getOrDefault(id, getIDToEObjectMap().get(id));
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new DocumentLoad(createXMLHelper());
    }

    @Override
    protected XMLSave createXMLSave() {
        return new DocumentSave(createXMLHelper(), lost);
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            save(out, Map.of(OPTION_EXTENDED_META_DATA, metaData, Resource.OPTION_LINE_DELIMITER, "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Map<Object, Object> loadOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_EXTENDED_META_DATA, metaData);
        options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
        options.put(XMLResource.OPTION_PARSER_FEATURES, SafeXml.FEATURES);
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        return options;
    }

    private static EPackage.Registry registry() {
        EPackage.Registry registry = new EPackageRegistryImpl();
        registry.put(FORMAT.getNsURI(), FORMAT);
        return registry;
    }
}
