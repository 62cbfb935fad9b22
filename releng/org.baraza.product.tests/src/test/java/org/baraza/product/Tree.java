package org.baraza.product;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where things lie in the tree that is built; the tests run in their module's folder. */
final class Tree {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    static final Path ARCHIVES = ROOT.resolve("releng/org.baraza.product/target/products");
    static final Path SAMPLE = ROOT.resolve("bundles/org.baraza.sample/sample/tamasi.baraza");

    private Tree() {
    }

    /** The archive of a system, whatever the version in its name. */
    static Path archive(String system) throws IOException {
        return only(ARCHIVES, "baraza-*-" + system + ".{zip,tar.gz}");
    }

    static Path probe() throws IOException {
        return only(ROOT.resolve("releng/org.baraza.probe/target"), "org.baraza.probe-*-SNAPSHOT.jar");
    }

    private static Path only(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                return file;
            }
        }
        throw new NoSuchFileException(folder.resolve(pattern).toString());
    }
}
