package org.baraza.rcp.internal.welcome;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.baraza.session.SessionService;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortfallTest {

    private final SessionService sessions = PlatformUI.getWorkbench().getService(SessionService.class);

    @TempDir
    private Path folder;

    @Test
    void countsWhatTheSampleLacks() throws Exception {
        Path file = folder.resolve("tamasi.baraza");
        sessions.openSample().saveAs(file);
        byte[] before = Files.readAllBytes(file);

        Shortfall.Counted lacks = assertInstanceOf(Shortfall.Counted.class, Shortfall.of(file, sessions));

        assertTrue(lacks.toFix() > 0);
        assertEquals(lacks.toFix() + " to fix", lacks.words());
        assertEquals(4, lacks.more().lines().count(), "the first three, and that there are more: " + lacks.more());
        assertEquals(List.of("tamasi.baraza", "tamasi.baraza-private"), names());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void saysSoWhenAFileHasGone() {
        assertEquals("Not there any more", Shortfall.of(folder.resolve("gone.baraza"), sessions).words());
    }

    @Test
    void saysSoWhenAFileIsNoStrategy() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.baraza"), "Dear colleagues");
        assertEquals("Can’t be read", Shortfall.of(file, sessions).words());
        assertTrue(Shortfall.of(file, sessions).more().startsWith("letter.baraza "));
    }

    @Test
    void saysSoWhenANewerProgramSavedAFile() throws Exception {
        Path file = folder.resolve("newer.baraza");
        sessions.openSample().saveAs(file);
        Files.writeString(file, Files.readString(file).replaceFirst("formatVersion=\"[0-9]+\"", "formatVersion=\"999\""));

        assertEquals("From a newer Baraza", Shortfall.of(file, sessions).words());
        assertTrue(Shortfall.of(file, sessions).more().endsWith("Update Baraza to open it."));
    }

    @Test
    void whatLacksNothingSaysSo() {
        assertEquals("Nothing to fix", new Shortfall.Counted(0, 0, List.of()).words());
        assertEquals("4 to consider", new Shortfall.Counted(0, 4, List.of()).words());
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
