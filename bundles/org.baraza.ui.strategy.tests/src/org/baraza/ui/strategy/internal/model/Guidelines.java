package org.baraza.ui.strategy.internal.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PackException;
import org.baraza.catalogue.PackReader;
import org.eclipse.core.runtime.Platform;

/** The guidelines' own pack, for tests. */
final class Guidelines {

    private Guidelines() {
    }

    static Catalogue catalogue() {
        try (InputStream pack = Platform.getBundle("org.baraza.catalogue.guidelines")
                .getEntry("packs/eca-guidelines.pack").openStream()) {
            return Catalogue.of(List.of(PackReader.read(pack, "eca-guidelines.pack")));
        } catch (IOException | PackException e) {
            throw new IllegalStateException(e);
        }
    }
}
