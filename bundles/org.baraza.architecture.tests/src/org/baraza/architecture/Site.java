package org.baraza.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A house put up in a temporary folder, to break a law in. */
record Site(Path root) {

    Site with(String path, String text) {
        Path file = root.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** @param headers lines after the bundle's name */
    Site bundle(String name, String headers) {
        return with("bundles/" + name + "/META-INF/MANIFEST.MF", """
                Manifest-Version: 1.0
                Bundle-SymbolicName: %s;singleton:=true
                %s
                """.formatted(name, headers.strip()));
    }

    /** @param name the full name of the file's class */
    Site java(String bundle, String name, String body) {
        String path = "bundles/" + bundle + "/src/" + name.replace('.', '/') + ".java";
        return with(path, "package " + name.substring(0, name.lastIndexOf('.')) + ";\n" + body);
    }

    House house() {
        return new House(root);
    }
}
