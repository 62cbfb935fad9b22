package org.baraza.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which Java runs the program, and how one of another system gets into that system's archive. */
class RuntimeTest {

    @TempDir
    Path folder;

    @Test
    void withoutItsOwnRuntimeItTakesTheUsersJava() throws Exception {
        Program program = withoutRuntime();
        Run run = program.with("JAVA_HOME", System.getProperty("java.home")).run("--version");
        assertEquals(0, run.code(), run::err);
    }

    @Test
    void withoutAnyRuntimeItNamesTheVersionNeededAndWhereItLooked() throws Exception {
        Program program = withoutRuntime();
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            Files.copy(Path.of("/usr/bin", tool), tools.resolve(tool));
        }
        Run run = program.with("PATH", tools.toString()).run("--version");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("Java 21"), run::err);
        assertTrue(run.err().contains(program.folder().resolve("jre").toString()), run::err);
        assertTrue(run.err().contains("JAVA_HOME"), run::err);
    }

    @Test
    void aRuntimeForWindowsGoesIntoItsArchive() throws Exception {
        Path archive = copy("win32.win32.x86_64");
        add(runtime("bin/java.exe", "lib/modules"));
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertNotNull(zip.getEntry("baraza/jre/bin/java.exe"));
            assertNotNull(zip.getEntry("baraza/jre/lib/modules"));
            assertNotNull(zip.getEntry("baraza/baraza.exe"));
        }
    }

    @Test
    void aRuntimeForMacosGoesIntoItsArchiveAsAProgram() throws Exception {
        Path archive = copy("macosx.cocoa.aarch64");
        add(runtime("Contents/Home/bin/java", "Contents/Home/lib/libjli.dylib"));
        String entries = output("tar", "--list", "--verbose", "--gzip", "--file", archive.toString());
        assertTrue(entries.lines().anyMatch(line -> line.startsWith("-rwx")
                && line.endsWith(" Baraza.app/Contents/Eclipse/jre/bin/java")), entries);
        assertTrue(entries.contains(" Baraza.app/Contents/MacOS/baraza"), entries);
    }

    private Program withoutRuntime() throws Exception {
        Program program = Program.unpackedIn(folder);
        Files.move(program.folder().resolve("jre"), folder.resolve("jre-elsewhere"));
        return program;
    }

    private Path copy(String system) throws IOException {
        Path archive = Tree.archive(system);
        return Files.copy(archive, folder.resolve(archive.getFileName()));
    }

    /** A folder that looks like a runtime of another system. */
    private Path runtime(String... files) throws IOException {
        Path runtime = folder.resolve("runtime");
        for (String file : files) {
            Files.createDirectories(runtime.resolve(file).getParent());
            Files.writeString(runtime.resolve(file), "not a real one");
        }
        return runtime;
    }

    private void add(Path runtime) throws Exception {
        output(Tree.ROOT.resolve("releng/lib/add-jre").toString(), runtime.toString(), folder.toString());
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), output);
        return output;
    }
}
