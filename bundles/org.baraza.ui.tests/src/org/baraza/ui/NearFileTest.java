package org.baraza.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearFileTest {

    @Test
    void filesGoBesideTheStrategyElseIntoTheDocumentsElseHome(@TempDir Path home) throws IOException {
        Path stick = Files.createDirectory(home.resolve("stick"));
        assertEquals(stick, NearFile.folder(Optional.of(stick.resolve("tamasi.baraza")), home));
        assertEquals(home, NearFile.folder(Optional.of(home.resolve("gone/tamasi.baraza")), home), "the stick was taken out");
        assertEquals(home, NearFile.folder(Optional.empty(), home));

        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertEquals(documents, NearFile.folder(Optional.empty(), home));
    }
}
