package org.baraza.catalogue.internal;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.catalogue.Contributions;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** The catalogue of the packs that bundles publish and of those in the user's folder; bundles come first. */
@Component
public final class InstalledCatalogue implements CatalogueService {

    /** The name under which Equinox writes into the log file. */
    private static final String LOG_FILE = "org.eclipse.equinox.logger";

    private final IExtensionRegistry registry;
    private final PacksFolder folder;
    private final Logger log;
    private final Contributions<Catalogue> packs;

    @Activate
    public InstalledCatalogue(@Reference IExtensionRegistry registry, @Reference PacksFolder folder,
            @Reference LoggerFactory loggers) {
        this.registry = registry;
        this.folder = folder;
        this.log = loggers.getLogger(LOG_FILE);
        this.packs = new Contributions<>(registry, ContributedPacks.POINT, this::read);
    }

    @Deactivate
    public void close() {
        packs.close();
    }

    @Override
    public Catalogue catalogue() {
        return packs.get();
    }

    private Catalogue read() {
        PackLoader loader = new PackLoader(log);
        new ContributedPacks(registry).loadInto(loader);
        folder.path().ifPresent(loader::loadAll);
        return loader.catalogue();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return packs.onChange(listener);
    }
}
