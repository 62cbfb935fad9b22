package org.baraza.starter;

import java.nio.file.Path;
import java.util.Map;

import org.baraza.starter.Machine.Kind;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/ama");

    @Test
    void eachSystemHasItsOwnPlace() {
        assertEquals(HOME.resolve(".local/share/baraza"), folder(Kind.LINUX, Map.of()));
        assertEquals(HOME.resolve("AppData/Local/Baraza"), folder(Kind.WINDOWS, Map.of()));
        assertEquals(HOME.resolve("Library/Application Support/Baraza"), folder(Kind.MACOS, Map.of()));
    }

    @Test
    void theSystemMayNameAnotherPlace() {
        assertEquals(Path.of("/data/baraza"), folder(Kind.LINUX, Map.of("XDG_DATA_HOME", "/data")));
        assertEquals(Path.of("/local/Baraza"), folder(Kind.WINDOWS, Map.of("LOCALAPPDATA", "/local")));
    }

    @Test
    void theUsersOwnChoiceComesFirst() {
        Map<String, String> environment = Map.of("BARAZA_DATA", "/media/stick", "XDG_DATA_HOME", "/data");
        assertEquals(Path.of("/media/stick"), folder(Kind.LINUX, environment));
    }

    @Test
    void aVariableSetToNothingIsNotSet() {
        assertEquals(HOME.resolve(".local/share/baraza"), folder(Kind.LINUX, Map.of("BARAZA_DATA", "")));
    }

    private static Path folder(Kind kind, Map<String, String> environment) {
        return DataFolder.of(new Machine(kind, HOME, environment));
    }
}
