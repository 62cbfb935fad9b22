package org.baraza.starter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NextStartTest {

    @Test
    void carriesOneWordALineFromOneStartToTheNext(@TempDir Path data) throws Exception {
        Program program = new Program(Path.of("/opt/baraza"), data);
        Files.createDirectories(program.installation());
        NextStart.of(program).write("-nl\nfr\nMy strategy.baraza");
        assertEquals(List.of("-nl", "fr", "My strategy.baraza"), NextStart.of(program).read());
    }
}
