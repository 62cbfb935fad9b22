package org.baraza.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/** What others made and Baraza runs on: the bundles that the target platform pins, from Maven's local repository. */
record Platform(Element target, Path repository) {

    private static final Pattern WRAPPED_NAME = Pattern.compile("Bundle-SymbolicName:\\s*(\\S+)");

    static Platform of(House house) {
        return new Platform(Xml.read(house.root().resolve("targetplatform/baraza.target")),
                Path.of(System.getProperty("baraza.repository")));
    }

    /** An artifact at its version. */
    record Pin(String group, String artifact, String version) {

        Path in(Path repository) {
            return repository.resolve(group.replace('.', '/')).resolve(artifact).resolve(version)
                    .resolve(artifact + "-" + version + ".jar");
        }
    }

    List<Pin> pins() {
        return Xml.all(target, "dependency").map(Platform::pin).toList();
    }

    List<Headers> bundles() {
        return Xml.all(target, "location").flatMap(this::bundlesOf).toList();
    }

    private Stream<Headers> bundlesOf(Element location) {
        return Xml.all(location, "dependency").map(Platform::pin).map(pin -> pin.in(repository))
                .map(jar -> headers(jar, location));
    }

    private static Headers headers(Path jar, Element location) {
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar.getFileName() + " is pinned by the target platform but not in Maven's"
                    + " local repository; build any bundle once, which fetches it");
        }
        Headers own = Headers.ofJar(jar);
        Matcher wrapped = WRAPPED_NAME.matcher(location.getTextContent());
        return own.name().isEmpty() && wrapped.find() ? wrapped(wrapped.group(1), jar) : own;
    }

    /** As the build wraps a jar that is no bundle: all its packages are exported, all that it needs is optional. */
    private static Headers wrapped(String name, Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String packages = file.stream().map(entry -> entry.getName()).filter(entry -> entry.endsWith(".class"))
                    .filter(entry -> entry.contains("/") && !entry.startsWith("META-INF"))
                    .map(entry -> entry.substring(0, entry.lastIndexOf('/')).replace('/', '.'))
                    .distinct().collect(Collectors.joining(",\n "));
            return Headers.of("Bundle-SymbolicName: " + name + "\nExport-Package: " + packages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pin pin(Element dependency) {
        return new Pin(text(dependency, "groupId"), text(dependency, "artifactId"), text(dependency, "version"));
    }

    private static String text(Element parent, String name) {
        return Xml.children(parent, name).findFirst().orElseThrow().getTextContent();
    }
}
