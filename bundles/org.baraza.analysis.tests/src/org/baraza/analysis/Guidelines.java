package org.baraza.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PackException;
import org.baraza.catalogue.PackReader;

/** The guidelines' pack as published. */
final class Guidelines {

    private static final String PACK = "platform:/plugin/org.baraza.catalogue.guidelines/packs/eca-guidelines.pack";

    private Guidelines() {
    }

    static Catalogue catalogue() {
        try (InputStream in = URI.create(PACK).toURL().openStream()) {
            return Catalogue.of(List.of(PackReader.read(in, "eca-guidelines.pack")));
        } catch (IOException | PackException e) {
            throw new AssertionError(e);
        }
    }
}
