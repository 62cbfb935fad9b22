package org.baraza.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.catalogue.internal.messages.Messages;
import org.baraza.model.catalogue.Pack;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.osgi.util.NLS;

/** Reads the files in which packs are published. */
public final class PackReader {

    /** In bytes; the largest pack there is has less than one in a hundred of it. */
    private static final int LARGEST = 32 << 20;

    private PackReader() {
    }

    /**
     * Reads a pack from any place that Java has a protocol for.
     *
     * @param name the file's name as a person should read it
     * @throws PackException if there is no file or no pack in it
     */
    public static Pack read(URI place, String name) throws PackException {
        try (InputStream in = place.toURL().openStream()) {
            return read(in, name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /**
     * Reads a pack from the stream, which stays open.
     *
     * @param name the file's name as a person should read it
     * @throws PackException if the stream holds no pack
     */
    public static Pack read(InputStream in, String name) throws PackException {
        XMLResource resource = new PackResource();
        try {
            resource.load(bounded(in, name), PackResource.options());
        } catch (IOException | RuntimeException e) { // EMF wraps in both what it does not understand
            throw unreadable(name, e);
        }
        return packIn(resource, name);
    }

    private static InputStream bounded(InputStream in, String name) throws PackException {
        try {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new PackException(NLS.bind(Messages.Pack_tooLarge, name, LARGEST >> 20));
            }
            return new ByteArrayInputStream(content);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Names of attributes and elements of the file that this version does not know, each once. */
    public static List<String> unknownFeatures(Pack pack) {
        return pack.eResource() instanceof XMLResource resource
                ? resource.getEObjectToExtensionMap().values().stream().flatMap(PackReader::names).distinct().sorted()
                        .toList()
                : List.of();
    }

    private static Stream<String> names(AnyType extension) {
        return Stream.of(extension.getMixed(), extension.getAnyAttribute()).flatMap(FeatureMap::stream)
                .filter(entry -> !FeatureMapUtil.isText(entry) && !FeatureMapUtil.isComment(entry))
                .map(entry -> entry.getEStructuralFeature().getName());
    }

    private static Pack packIn(XMLResource resource, String name) throws PackException {
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Pack pack)) {
            throw new PackException(NLS.bind(Messages.Pack_none, name));
        }
        if (pack.getId() == null || pack.getId().isBlank()) {
            throw new PackException(NLS.bind(Messages.Pack_noId, name));
        }
        return pack;
    }

    private static PackException unreadable(String name, Exception e) {
        return new PackException(new PackRefusal(name).of(e), e);
    }
}
