package org.baraza.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** A Java runtime: the folder it lives in, and which Java it is (8, 17, 21 ...). */
final class JavaRuntime {

    static final int NEEDED = 21;

    private final Path home;
    private final int feature;

    JavaRuntime(Path home, int feature) {
        this.home = home;
        this.feature = feature;
    }

    /** Reads the {@code release} file that every Java since 8 carries; starting each Java to ask it would be slow. */
    static Optional<JavaRuntime> in(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(release)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty(); // a folder that can't tell its version is no runtime to use
        }
        String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
        return version.isEmpty() ? Optional.empty() : Optional.of(new JavaRuntime(home, feature(version)));
    }

    /** 8 of "1.8.0_402", 21 of "21.0.4", 25 of "25-ea"; 0 of what is no version. */
    static int feature(String version) {
        String text = version.startsWith("1.") ? version.substring(2) : version;
        String digits = text.replaceFirst("[^0-9].*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    Path home() {
        return home;
    }

    /** The file with the runtime's own classes; it is as old as the runtime. */
    Path classes() {
        return home.resolve("lib").resolve("modules");
    }

    boolean isNewEnough() {
        return feature >= NEEDED;
    }

    @Override
    public String toString() {
        return "Java " + feature;
    }
}
