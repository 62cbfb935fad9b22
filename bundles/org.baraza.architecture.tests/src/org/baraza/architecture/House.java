package org.baraza.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The source tree as it lies on disk. */
record House(Path root) {

    private static final Set<String> MADE_BY_THE_BUILD =
            Set.of("target", "bin", "src-gen", "icons-gen", ".git", ".tools");

    /** The tree that this test is part of. */
    static House ours() {
        return new House(Path.of(System.getProperty("baraza.root")));
    }

    /** The bundles, test fragments among them, by name. */
    List<Bundle> bundles() {
        return files("META-INF/MANIFEST.MF").map(manifest -> manifest.getParent().getParent())
                .filter(folder -> folder.getParent().equals(root.resolve("bundles"))).map(Bundle::in).toList();
    }

    /** The bundles that are shipped. */
    List<Bundle> rooms() {
        return bundles().stream().filter(Predicate.not(Bundle::isTest)).toList();
    }

    /** All Java that is written by hand, that of the build's own tools included. */
    List<Source> sources() {
        return Source.parse(files(".java").toList());
    }

    /** The files written by hand whose paths end so, sorted; what tools leave behind begins with a dot. */
    Stream<Path> files(String ending) {
        return filesIn(root).stream().filter(file -> place(file).endsWith(ending))
                .filter(file -> !file.getFileName().toString().startsWith("."));
    }

    /** The path of a file as people write it: from the root, with slashes. */
    String place(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted()
                    .flatMap(entry -> Files.isDirectory(entry) ? filesOfOurs(entry) : Stream.of(entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> filesOfOurs(Path folder) {
        return MADE_BY_THE_BUILD.contains(folder.getFileName().toString()) ? Stream.of() : filesIn(folder).stream();
    }
}
