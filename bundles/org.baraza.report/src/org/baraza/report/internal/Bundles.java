package org.baraza.report.internal;

import java.util.Optional;

import org.baraza.report.Imprint;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Bundles as an imprint names them. */
final class Bundles {

    private Bundles() {
    }

    /** The build's qualifier says nothing to a reader and is left out. */
    static Imprint.Part part(Bundle bundle) {
        Version version = bundle.getVersion();
        return new Imprint.Part(bundle.getSymbolicName(),
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro());
    }

    /** The bundle of a class; empty for one that is loaded outside the framework. */
    static Optional<Imprint.Part> partOf(Class<?> type) {
        return Optional.ofNullable(FrameworkUtil.getBundle(type)).map(Bundles::part);
    }
}
