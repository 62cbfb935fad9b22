package org.baraza.catalogue.internal;

import java.nio.file.Path;
import java.util.Optional;

/** Where a user drops pack files that no bundle publishes. */
public interface PacksFolder {

    /** The folder, which need not exist; empty where the user has none. */
    Optional<Path> path();
}
