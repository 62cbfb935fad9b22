package org.baraza.torture.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sound file that others are made from. */
record Sample(String name, Kind kind, byte[] bytes) {

    /** What a file is read as. */
    enum Kind {
        DOCUMENT(".baraza"), PERSONS(".baraza-private"), PACK(".pack"), WORKBOOK(".xlsx", ".ods"), TEXT(".csv", ".vcf");

        private final List<String> endings;

        Kind(String... endings) {
            this.endings = List.of(endings);
        }
    }

    /** All of the folders, in the order of their names. */
    static List<Sample> in(List<Path> folders) throws IOException {
        List<Path> files;
        try (Stream<Path> all = folders.stream().flatMap(Sample::walk)) {
            files = all.filter(Files::isRegularFile).filter(file -> kind(file) != null).sorted().toList();
        }
        List<Sample> samples = new ArrayList<>();
        for (Path file : files) {
            samples.add(new Sample(file.getFileName().toString(), kind(file), Files.readAllBytes(file)));
        }
        return List.copyOf(samples);
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(Path file) {
        return Stream.of(Kind.values()).filter(kind -> kind.endings.stream().anyMatch(file.toString()::endsWith)).findFirst().orElse(null);
    }
}
