package org.baraza.torture.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. Other runs work beside each of them, and may take away what was there a moment ago. */
final class Folders {

    private Folders() {
    }

    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        if (!Files.isDirectory(from)) {
            return;
        }
        for (Path each : list(from)) {
            Path copied = to.resolve(each.getFileName());
            if (Files.isDirectory(each)) {
                copy(each, copied);
            } else {
                copyFile(each, copied);
            }
        }
    }

    /** @return whether it was still there */
    private static boolean copyFile(Path from, Path to) throws IOException {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            return true;
        } catch (NoSuchFileException vanished) {
            return false;
        }
    }

    static void remove(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : inside) {
            Files.delete(each);
        }
    }
}
