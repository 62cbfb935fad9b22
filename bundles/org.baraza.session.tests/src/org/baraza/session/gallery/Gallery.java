package org.baraza.session.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The files of the gallery folder, and the services of this installation to open them with.
 *
 * @param folder holds copies of the files
 */
record Gallery(Path folder) {

    private static final long PATIENCE_MILLIS = 30_000;

    /** Copies the files into the folder. */
    static Gallery in(Path folder) throws IOException {
        for (URL file : entries("*.baraza*")) {
            try (InputStream in = file.openStream()) {
                Files.write(folder.resolve(file.getPath().substring(file.getPath().lastIndexOf('/') + 1)),
                        in.readAllBytes());
            }
        }
        return new Gallery(folder);
    }

    Path file(String name) {
        return folder.resolve(name + ".baraza");
    }

    Session open(String name) throws Exception {
        return service(SessionService.class).open(file(name));
    }

    /** For each file but the sound one, the ids of the checks that find something, once per finding. */
    static Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        try (InputStream in = entries("expected.txt").getFirst().openStream()) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ")).forEach(line -> expected.put(line[0], List.of(line[1].split(", "))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return expected;
    }

    static <T> T service(Class<T> type) throws InterruptedException {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context(), type, null);
        tracker.open();
        try {
            T found = tracker.waitForService(PATIENCE_MILLIS);
            if (found == null) {
                throw new AssertionError("nobody provides " + type);
            }
            return found;
        } finally {
            tracker.close();
        }
    }

    private static List<URL> entries(String pattern) {
        return Collections.list(context().getBundle().findEntries("gallery", pattern, false));
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(Gallery.class).getBundleContext();
    }
}
