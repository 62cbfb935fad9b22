package org.baraza.starter;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void findsTheLauncherWhateverItsVersion() throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        Files.createFile(plugins.resolve("org.eclipse.equinox.launcher.gtk.linux.x86_64_1.2.jar"));
        Path launcher = Files.createFile(plugins.resolve("org.eclipse.equinox.launcher_1.8.0.v2026.jar"));
        assertEquals(launcher, new Program(folder, folder).launcher());
    }

    @Test
    void saysWhenTheArchiveWasNotUnpackedWhole() {
        String message = assertThrows(CannotStart.class, () -> new Program(folder, folder).launcher()).getMessage();
        assertTrue(message.contains(folder.resolve("plugins").toString()), message);
    }

    @Test
    void eachUnpackedCopyHasItsOwnInstallationInTheUsersFolder() {
        Path data = Path.of("/data");
        Path one = new Program(Path.of("/opt/baraza"), data).installation();
        Path other = new Program(Path.of("/media/stick/baraza"), data).installation();
        assertNotEquals(one, other);
        assertEquals(one, new Program(Path.of("/opt/baraza"), data).installation());
    }
}
