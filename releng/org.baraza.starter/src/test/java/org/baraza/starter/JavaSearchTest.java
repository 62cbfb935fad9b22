package org.baraza.starter;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.baraza.starter.Machine.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class JavaSearchTest {

    @TempDir
    Path folder;

    @Test
    void prefersTheRuntimeThatCameWithTheProgram() throws Exception {
        Path bundled = java("baraza/jre", "21.0.4");
        Path home = java("jdk-25", "25.0.1");
        assertEquals(bundled, search(Map.of("JAVA_HOME", home.toString())).newEnough().home());
    }

    @Test
    void takesJavaHomeBeforeThePath() throws Exception {
        Path home = java("jdk-21", "21");
        Path other = java("jdk-25", "25.0.1");
        assertEquals(home, search(Map.of("JAVA_HOME", home.toString(), "PATH", other + "/bin")).newEnough().home());
    }

    @Test
    void passesByWhatIsTooOld() throws Exception {
        Path old = java("jre-8", "1.8.0_402");
        Path older = java("jdk-17", "17.0.15");
        Path good = java("jdk-21", "21.0.4");
        String path = older + "/bin" + File.pathSeparator + good + "/bin";
        assertEquals(good, search(Map.of("JAVA_HOME", old.toString(), "PATH", path)).newEnough().home());
    }

    @Test
    void followsALinkOnThePathToTheRealHome() throws Exception {
        Path good = java("jdk-21", "21.0.4");
        Path bin = Files.createDirectory(folder.resolve("usr-bin"));
        Files.createSymbolicLink(bin.resolve("java"), good.resolve("bin/java"));
        assertEquals(good, search(Map.of("PATH", bin.toString())).newEnough().home());
    }

    @Test
    void namesTheVersionNeededAndEveryPlaceLookedAt() throws Exception {
        Path old = java("jdk-17", "17.0.15");
        JavaSearch search = search(Map.of("JAVA_HOME", folder.resolve("gone").toString(), "PATH", old + "/bin"));
        String message = assertThrows(CannotStart.class, search::newEnough).getMessage();
        assertTrue(message.contains("Java 21"), message);
        assertTrue(message.contains(folder.resolve("baraza/jre").toString()), message);
        assertTrue(message.contains(folder.resolve("gone").toString()), message);
        assertTrue(message.contains(old + " (Java 17)"), message);
    }

    private JavaSearch search(Map<String, String> environment) {
        return new JavaSearch(new Machine(Kind.LINUX, folder, environment), new Program(folder.resolve("baraza"), folder));
    }

    /** A folder that looks like a Java of this version. */
    private Path java(String name, String version) throws IOException {
        Path home = Files.createDirectories(folder.toRealPath().resolve(name));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Path command = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(command, "");
        assertTrue(command.toFile().setExecutable(true));
        return home;
    }
}
