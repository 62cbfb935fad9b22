package org.baraza.catalogue.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** The catalogue of the packs that bundles publish and of those in the user's folder; bundles come first. */
@Component
public final class InstalledCatalogue implements CatalogueService, IRegistryEventListener {

    /** The name under which Equinox writes into the log file. */
    private static final String LOG_FILE = "org.eclipse.equinox.logger";

    private final IExtensionRegistry registry;
    private final PacksFolder folder;
    private final Logger log;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Catalogue> current = Optional.empty();

    @Activate
    public InstalledCatalogue(@Reference IExtensionRegistry registry, @Reference PacksFolder folder,
            @Reference LoggerFactory loggers) {
        this.registry = registry;
        this.folder = folder;
        this.log = loggers.getLogger(LOG_FILE);
        registry.addListener(this, ContributedPacks.POINT);
    }

    @Deactivate
    public void close() {
        registry.removeListener(this);
    }

    @Override
    public synchronized Catalogue catalogue() {
        if (current.isEmpty()) {
            current = Optional.of(read());
        }
        return current.get();
    }

    private Catalogue read() {
        PackLoader loader = new PackLoader(log);
        new ContributedPacks(registry).loadInto(loader);
        folder.path().ifPresent(loader::loadAll);
        return loader.catalogue();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        // an object of its own: the same listener may be registered twice, and closing one keeps the other
        Runnable registered = () -> listener.run();
        listeners.add(registered);
        return () -> listeners.remove(registered);
    }

    private void changed() {
        synchronized (this) {
            current = Optional.empty();
        }
        listeners.forEach(Runnable::run);
    }

    @Override
    public void added(IExtension[] extensions) {
        changed();
    }

    @Override
    public void removed(IExtension[] extensions) {
        changed();
    }

    @Override
    public void added(IExtensionPoint[] points) {
        changed();
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        changed();
    }
}
