package org.baraza.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files beside tests, as files. */
public final class Resources {

    private Resources() {
    }

    public static Path copied(Class<?> beside, String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = beside.getResourceAsStream(name)) {
            Files.copy(in, file);
        }
        return file;
    }
}
