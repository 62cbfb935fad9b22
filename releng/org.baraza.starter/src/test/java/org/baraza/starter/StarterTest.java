package org.baraza.starter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.baraza.starter.Machine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StarterTest {

    @TempDir
    Path folder;

    @Test
    void saysThatThereIsNoDisplayBeforeTheFrameworkTriesOne() {
        String message = start(folder.resolve("data"));
        assertEquals(Texts.get("noDisplay"), message);
    }

    @Test
    void namesTheDataFolderThatCannotBeMadeAndTheRemedy() throws Exception {
        Path file = Files.createFile(folder.resolve("a-file"));
        String message = start(file);
        assertTrue(message.contains(file.toString()), message);
        assertTrue(message.contains("BARAZA_DATA"), message);
    }

    private String start(Path data) {
        Machine machine = new Machine(Kind.LINUX, folder, Map.of());
        Starter starter = new Starter(machine, new Program(folder, data));
        return assertThrows(CannotStart.class, () -> starter.start(List.of())).getMessage();
    }
}
