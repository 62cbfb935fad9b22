package org.baraza.session.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.PrivateData;
import org.baraza.session.Document;
import org.baraza.session.DocumentException;
import org.baraza.session.format.DocumentReader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The sample strategy, which lives in a bundle of its own. */
final class Sample {

    private static final String BUNDLE = "org.baraza.sample";
    private static final String NAME = "tamasi.baraza";

    private final BundleContext context;

    Sample(BundleContext context) {
        this.context = context;
    }

    /** @throws IllegalStateException if the installation lacks the sample */
    Document document() {
        return read(NAME, DocumentReader::read);
    }

    /** Its contacts and notes, as fictional as the rest. */
    PrivateData privateData() {
        return read(NAME + "-private", DocumentReader::readPrivate);
    }

    private interface Reader<T> {
        T read(byte[] bytes, String name) throws DocumentException;
    }

    private <T> T read(String name, Reader<T> reader) {
        URL place = bundle().flatMap(bundle -> Optional.ofNullable(bundle.getEntry("sample/" + name)))
                .orElseThrow(() -> new IllegalStateException("The bundle " + BUNDLE + " with " + name
                        + " is not installed"));
        try (InputStream in = place.openStream()) {
            return reader.read(in.readAllBytes(), name);
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException("The sample " + name + " of the bundle " + BUNDLE + " cannot be read", e);
        }
    }

    private Optional<Bundle> bundle() {
        return Stream.of(context.getBundles()).filter(bundle -> BUNDLE.equals(bundle.getSymbolicName())).findFirst();
    }
}
