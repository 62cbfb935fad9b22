package org.baraza.catalogue.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The folder {@code packs} of the user's data folder, which the launcher names in the property {@code baraza.data}. */
@Component
public final class UserPacksFolder implements PacksFolder {

    private final Optional<Path> path;

    @Activate
    public UserPacksFolder(BundleContext context) {
        path = Optional.ofNullable(context.getProperty("baraza.data")).filter(text -> !text.isBlank())
                .map(data -> Path.of(data, "packs"));
    }

    @Override
    public Optional<Path> path() {
        return path;
    }
}
