package org.baraza.architecture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headers of a bundle's manifest. */
record Headers(Attributes attributes) {

    /** What stands between commas or semicolons; those in quotes do not count. */
    private static final Pattern ENTRY = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
    private static final Pattern PART = Pattern.compile("(?:[^;\"]|\"[^\"]*\")+");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s*([\\w.-]+)\\s*:?=\\s*\"?([^\"]*)\"?\\s*");

    /** One entry of a list header, such as {@code org.baraza.model;visibility:=reexport}. */
    record Clause(String name, Map<String, String> attributes) {

        Optional<String> get(String attribute) {
            return Optional.ofNullable(attributes.get(attribute));
        }

        boolean isOptional() {
            return get("resolution").equals(Optional.of("optional"));
        }
    }

    static Headers read(Path manifest) {
        return of(House.text(manifest));
    }

    /** @param manifest its lines; the last may lack its end */
    static Headers of(String manifest) {
        return read(new ByteArrayInputStream((manifest + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    static Headers ofJar(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return new Headers(Optional.ofNullable(file.getManifest()).orElseGet(Manifest::new).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    Optional<String> get(String header) {
        return Optional.ofNullable(attributes.getValue(header));
    }

    String name() {
        return list("Bundle-SymbolicName").stream().findFirst().map(Clause::name).orElse("");
    }

    Optional<String> host() {
        return list("Fragment-Host").stream().findFirst().map(Clause::name);
    }

    List<Clause> requires() {
        return list("Require-Bundle");
    }

    List<Clause> imports() {
        return list("Import-Package");
    }

    List<Clause> exports() {
        return list("Export-Package");
    }

    /** The entries of a header, one for each name where several share attributes. */
    private List<Clause> list(String header) {
        return get(header).stream().flatMap(value -> pieces(ENTRY, value)).flatMap(Headers::clauses).toList();
    }

    private static Stream<Clause> clauses(String text) {
        List<String> parts = pieces(PART, text).toList();
        Map<String, String> attributes = parts.stream().flatMap(part -> ATTRIBUTE.matcher(part).results())
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, again) -> first));
        return parts.stream().filter(part -> !part.contains("=")).map(name -> new Clause(name, attributes));
    }

    private static Stream<String> pieces(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).map(String::strip)
                .filter(Predicate.not(String::isEmpty));
    }

    private static Headers read(InputStream manifest) {
        try {
            return new Headers(new Manifest(manifest).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
