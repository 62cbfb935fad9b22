package org.baraza.starter;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JavaRuntimeTest {

    @ParameterizedTest
    @CsvSource({ "1.8.0_402, 8", "11, 11", "17.0.15, 17", "21.0.4, 21", "25-ea, 25", "unknown, 0" })
    void knowsOldAndNewVersionNumbers(String version, int feature) {
        assertEquals(feature, JavaRuntime.feature(version));
    }

    @Test
    void aFolderWithoutReleaseFileIsNoRuntime(@TempDir Path folder) throws Exception {
        assertTrue(JavaRuntime.in(folder).isEmpty());
        Files.writeString(folder.resolve("release"), "SOURCE=\"somewhere\"\n");
        assertTrue(JavaRuntime.in(folder).isEmpty());
    }

    @Test
    void theOneThatRunsThisTestIsNewEnough() {
        assertTrue(Machine.ofThisProcess().runningJava().isNewEnough());
    }
}
