package org.baraza.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.baraza.model.strategy.StrategyPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The floor: the same file in a resource of EMF as it comes. References are resolved at the end through a table of ids,
 * as EMF offers it: otherwise it would look through the whole file for each, and the floor would be no floor.
 */
final class PlainEmf {

    private PlainEmf() {
    }

    static Resource load(Path file) {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(StrategyPackage.eNS_URI, StrategyPackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        set.getResources().add(resource);
        try {
            resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    static void save(Resource resource, Path file) {
        resource.setURI(URI.createFileURI(file.toString()));
        try {
            resource.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
