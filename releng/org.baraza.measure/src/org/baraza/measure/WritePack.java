package org.baraza.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.baraza.catalogue.CatalogueService;
import org.baraza.model.catalogue.Pack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Writes a pack of copies of the installed tactics: {@code FILE TACTICS}. */
public final class WritePack implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        List<String> words = Services.words(context);
        Path file = Path.of(words.getFirst());
        Pack pack = MeasureSearch.copies(Services.get(CatalogueService.class).catalogue(), Integer.parseInt(words.get(1)));
        Files.createDirectories(file.getParent());
        XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.getContents().add(pack);
        resource.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_EXTENDED_META_DATA, true));
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
