package org.baraza.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder that is built into a bundle or a fragment. */
record Bundle(Path folder, Headers headers) {

    static Bundle in(Path folder) {
        return new Bundle(folder, Headers.read(folder.resolve("META-INF/MANIFEST.MF")));
    }

    String name() {
        return headers.name();
    }

    boolean isTest() {
        return name().endsWith(".tests");
    }

    /** Whether its name says that it may open a window. */
    boolean mayShow() {
        return Arrays.stream(name().split("\\.")).anyMatch(Set.of("ui", "rcp")::contains);
    }

    Optional<Path> pluginXml() {
        return Optional.of(folder.resolve("plugin.xml")).filter(Files::exists);
    }

    /** The Java that is written by hand. */
    List<Source> sources() {
        return Source.parse(new House(folder).files(".java").toList());
    }

    /** Whether a file of its folder, or the folder it is in, goes into the built bundle. */
    boolean ships(String path) {
        return Arrays.stream(buildProperties().getProperty("bin.includes", "").split(",")).map(String::strip)
                .anyMatch(entry -> entry.equals(path) || entry.endsWith("/") && path.startsWith(entry));
    }

    /** The packages that the build generates from the bundle's models, by EMF's customs. */
    Set<String> generatedPackages() {
        return new House(folder).files(".ecore").map(file -> file.getFileName().toString().replace(".ecore", ""))
                .flatMap(model -> Stream.of("", ".impl", ".util").map(part -> name() + "." + model + part))
                .collect(Collectors.toSet());
    }

    private Properties buildProperties() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(House.text(folder.resolve("build.properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
