package org.baraza.session.profile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PackException;
import org.baraza.catalogue.PackReader;
import org.baraza.model.catalogue.Pack;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Packs that tests begin strategies and choose profiles from. */
public final class TestPacks {

    private TestPacks() {
    }

    /** The guidelines' pack, as it is published. */
    public static Pack guidelines() {
        Bundle bundle = Stream.of(FrameworkUtil.getBundle(TestPacks.class).getBundleContext().getBundles())
                .filter(candidate -> candidate.getSymbolicName().equals("org.baraza.catalogue.guidelines"))
                .findFirst().orElseThrow();
        try (InputStream in = bundle.getEntry("packs/eca-guidelines.pack").openStream()) {
            return PackReader.read(in, "eca-guidelines.pack");
        } catch (IOException | PackException e) {
            throw new AssertionError(e);
        }
    }

    /** The catalogue of the guidelines and of a pack "atlantis" with these contents. */
    public static Catalogue with(String contents) {
        return Catalogue.of(List.of(guidelines(), pack(contents)));
    }

    private static Pack pack(String contents) {
        String file = """
                <catalogue:Pack xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:catalogue="urn:baraza:catalogue" id="atlantis" version="1.4.0" publisher="Atlantis">
                  <languages>en</languages>
                  %s
                </catalogue:Pack>
                """.formatted(contents);
        try {
            return PackReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "atlantis.pack");
        } catch (PackException e) {
            throw new AssertionError(e);
        }
    }
}
