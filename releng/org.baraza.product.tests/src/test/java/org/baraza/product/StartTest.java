package org.baraza.product;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The program as unpacked, with its own runtime, from a folder that can only be read. */
class StartTest {

    @TempDir
    static Path folder;

    private static Program unpacked;
    private static Map<String, String> before;

    @BeforeAll
    static void unpack() throws Exception {
        unpacked = Program.unpackedIn(folder);
        unpacked.makeReadOnly();
        before = unpacked.snapshot();
    }

    @AfterAll
    static void nothingWasWrittenIntoTheProgram() throws Exception {
        assertEquals(before, unpacked.snapshot());
        unpacked.makeWritable();
    }

    @Test
    void tellsItsVersion() throws Exception {
        Run run = unpacked.withFreshData().run("--version");
        assertEquals(0, run.code(), run::err);
        assertTrue(run.out().contains("0.1.0"), run::out);
        assertEquals("", run.err());
    }

    @Test
    void keepsAllItWritesInTheUsersFolder() throws Exception {
        Program program = unpacked.withFreshData();
        program.run("check", Tree.SAMPLE.toString());
        assertTrue(Files.isDirectory(program.data().resolve("programs")));
        assertEquals(List.of(), program.troubleInLogs());
    }

    /** Of the platform, e4's eager model assembler comes along; it stops short of SWT. */
    @Test
    void aCommandLoadsNoWindowSystem() throws Exception {
        Path classes = folder.resolve("classes.txt");
        Program program = unpacked.withFreshData().with("_JAVA_OPTIONS", "-Xlog:class+load:file=" + classes);
        program.run("check", Tree.SAMPLE.toString());
        List<String> loaded = Files.readAllLines(classes);
        assertTrue(loaded.stream().anyMatch(line -> line.contains(" org.baraza.cli.")), "The check did not run");
        assertEquals(List.of(), loaded.stream()
                .filter(line -> line.matches(".* org\\.(eclipse\\.swt|baraza\\.ui|baraza\\.rcp)\\..*")).toList());
    }

    @Test
    void nothingFromTheUserGetsLostOnTheWay() throws Exception {
        Path file = folder.resolve("A name with ünïcode & \"quotes\".baraza");
        Run run = unpacked.withFreshData().run("check", file.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("A name with ünïcode & \"quotes\".baraza"), run::err);
        assertEquals(1, run.err().lines().count(), run::err);
    }

    @Test
    void saysThatThereIsNoDisplay() throws Exception {
        Run run = unpacked.withFreshData().with("DISPLAY", "").with("WAYLAND_DISPLAY", "").run();
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There is no display"), run::err);
        assertFalse(run.err().contains("Exception"), run::err);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
    void killedAndStartedAgain() throws Exception {
        Program program = unpacked.withFreshData();
        Process process = program.start();
        Thread.sleep(4000);
        assertTrue(process.isAlive(), "The window did not stay open");
        process.destroyForcibly().waitFor();
        Process again = program.start();
        Thread.sleep(4000);
        assertTrue(again.isAlive(), "The window did not open again");
        again.destroyForcibly().waitFor();
        assertEquals(List.of(), program.troubleInLogs());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
    void aSecondStartHandsOverToTheRunningProgram() throws Exception {
        Program program = unpacked.withFreshData();
        Process first = program.start();
        try {
            while (first.isAlive() && !Files.exists(program.data().resolve("running"))) {
                Thread.sleep(50);
            }
            Run second = program.run(Tree.SAMPLE.toString());
            assertEquals(0, second.code(), second::err);
            assertEquals("", second.err());
            assertTrue(first.isAlive(), "The first program went down");
            assertEquals(List.of(), program.troubleInLogs());
        } finally {
            first.destroyForcibly().waitFor();
        }
    }
}
