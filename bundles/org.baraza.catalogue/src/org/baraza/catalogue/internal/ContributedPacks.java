package org.baraza.catalogue.internal;

import java.net.URI;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.catalogue.internal.messages.Messages;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.osgi.framework.Bundle;

/** The packs that bundles publish through the extension point, in the order in which the bundles were installed. */
final class ContributedPacks {

    static final String POINT = "org.baraza.catalogue.packs";

    private final IExtensionRegistry registry;

    ContributedPacks(IExtensionRegistry registry) {
        this.registry = registry;
    }

    private record Contribution(Bundle bundle, IConfigurationElement element) {
    }

    void loadInto(PackLoader loader) {
        for (Contribution contribution : contributions()) {
            try {
                load(contribution.bundle(), contribution.element().getAttribute("file"), loader);
            } catch (InvalidRegistryObjectException e) {
                // uninstalled meanwhile: the change that the registry tells next has the packs read again
                continue;
            }
        }
    }

    private List<Contribution> contributions() {
        return Stream.of(registry.getConfigurationElementsFor(POINT))
                .map(element -> new Contribution(ContributorFactoryOSGi.resolve(element.getContributor()), element))
                .filter(contribution -> contribution.bundle() != null)
                .sorted(Comparator.comparingLong(contribution -> contribution.bundle().getBundleId())).toList();
    }

    private static void load(Bundle bundle, String file, PackLoader loader) {
        String contributor = bundle.getSymbolicName();
        if (file == null || file.isBlank()) {
            loader.report(contributor, "plugin.xml", Messages.Pack_noFile);
            return;
        }
        URL entry = bundle.getEntry(file);
        if (entry == null) {
            loader.report(contributor, file, Messages.Pack_missing);
        } else {
            loader.load(contributor, file, URI.create(entry.toExternalForm()));
        }
    }
}
