package org.baraza.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files that belong together, as the tables of a plan, on a disk that is full before the last one. */
class WholeFilesTest {

    @TempDir
    Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void areThereAllOrNoneOfThem() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "before");
        assertThrows(IOException.class, () -> {
            try (WholeFiles files = new WholeFiles()) {
                files.write(folder.resolve("a.csv"), out -> out.write('a'));
                files.write(folder.resolve("b.csv"), out -> {
                    throw new IOException("No space left on device");
                });
                files.put();
            }
        });
        assertEquals(List.of("a.csv"), files());
        assertEquals("before", Files.readString(folder.resolve("a.csv")));
        try (WholeFiles files = new WholeFiles()) {
            files.write(folder.resolve("a.csv"), out -> out.write('a'));
            files.write(folder.resolve("b.csv"), out -> out.write('b'));
            files.put();
        }
        assertEquals(List.of("a.csv", "b.csv"), files());
        assertEquals("a", Files.readString(folder.resolve("a.csv")));
    }

    @Test
    void whatWasThereIsThereAgainWhereTheLastCantBePut() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "before");
        Files.createDirectories(folder.resolve("c.csv").resolve("x"));
        assertThrows(IOException.class, () -> {
            try (WholeFiles files = new WholeFiles()) {
                for (String name : List.of("a.csv", "b.csv", "c.csv")) {
                    files.write(folder.resolve(name), out -> out.write('n'));
                }
                files.put();
            }
        });
        assertEquals(List.of("a.csv", "c.csv"), files());
        assertEquals("before", Files.readString(folder.resolve("a.csv")));
    }

    @Test
    void aFolderMadeForThemGoesWithThem() throws Exception {
        Path tables = folder.resolve("2026").resolve("tables");
        assertThrows(IOException.class, () -> {
            try (WholeFiles files = new WholeFiles()) {
                files.makeFolder(tables);
                files.write(tables.resolve("a.csv"), out -> {
                    throw new IOException("No space left on device");
                });
                files.put();
            }
        });
        assertEquals(List.of(), files());
        try (WholeFiles files = new WholeFiles()) {
            files.makeFolder(tables);
            files.write(tables.resolve("a.csv"), out -> out.write('a'));
            files.put();
        }
        assertEquals("a", Files.readString(tables.resolve("a.csv")));
    }

    @Test
    void aFolderThatWasThereStays() throws Exception {
        assertThrows(IOException.class, () -> {
            try (WholeFiles files = new WholeFiles()) {
                files.makeFolder(folder);
                throw new IOException("No space left on device");
            }
        });
        assertEquals(List.of(), files());
    }
}
