package org.baraza.product;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The program with a probe built in that looks at it from inside. */
class InsideTest {

    @TempDir
    static Path folder;

    private static Program program;

    @BeforeAll
    static void unpack() throws Exception {
        program = Program.unpackedIn(folder).withBundle(Tree.probe());
    }

    @Test
    void everyComponentIsSatisfied() throws Exception {
        Run run = program.withFreshData().run("-application", "org.baraza.probe.components");
        assertEquals(0, run.code(), run::err);
        assertTrue(run.lines().stream().anyMatch(line -> line.contains(" org.baraza.")), run::out);
        assertEquals(List.of(), run.lines().stream()
                .filter(line -> line.startsWith("unsatisfied") || line.startsWith("failed")).toList());
    }

    @Test
    void startsAgainWithOtherWordsWhenItAsksFor() throws Exception {
        Run run = program.withFreshData().run("-application", "org.baraza.probe.restart", "again", "again", "done at last");
        assertEquals(0, run.code(), run::err);
        assertEquals(List.of("again again done at last", "again done at last", "done at last"), run.lines());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
    void theWindowOpensAndClosesWithoutAnErrorInTheLog() throws Exception {
        Path report = folder.resolve("usable.txt");
        Program fresh = program.withFreshData().with("JAVA_TOOL_OPTIONS", "-Dprobe.report=" + report);
        Run first = fresh.run();
        assertEquals(0, first.code(), first::err);
        assertTrue(Files.readString(report).startsWith("usable "));
        assertEquals(List.of(), fresh.troubleInLogs());
        assertTrue(Files.exists(fresh.data().resolve("classes.jsa")), "Nothing was prepared for a faster second start");

        Files.delete(report);
        Run second = fresh.run();
        assertEquals(0, second.code(), second::err);
        assertTrue(Files.readString(report).startsWith("usable "));
        assertEquals(List.of(), fresh.troubleInLogs());
    }
}
