package org.baraza.starter;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ArgumentsTest {

    private final Program program = new Program(Path.of("/opt/baraza"), Path.of("/home/ama/.local/share/baraza"));

    @ParameterizedTest
    @ValueSource(strings = { "check", "summary", "report", "catalogue", "help", "--help", "--version", "-h", "chekc" })
    void aPlainWordIsACommand(String word) {
        assertTrue(arguments(word).isCommand());
        assertFalse(arguments(word).openWindow());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Tamasi.baraza", "tamasi.baraza", "./check", "/srv/strategies/2027", "C:\\x\\y", "-clean" })
    void aFileOrAnOptionOfTheFrameworkOpensTheWindow(String word) {
        assertFalse(arguments(word).isCommand());
        assertTrue(arguments(word).openWindow());
    }

    @Test
    void nothingOpensTheWindow() {
        assertTrue(arguments().openWindow());
    }

    @Test
    void anotherApplicationNeedsNoDisplay() {
        assertFalse(arguments("-application", "org.eclipse.equinox.p2.director").openWindow());
    }

    @Test
    void everythingThatIsWrittenGoesToTheUsersFolder() {
        List<String> words = arguments("Tamasi.baraza").forFramework();
        assertEquals(program.folder().toString(), after("-install", words));
        assertEquals(program.workspace().toString(), after("-data", words));
        assertEquals(program.configuration().toString(), after("-configuration", words));
        assertTrue(program.workspace().startsWith(program.data()));
        assertTrue(program.configuration().startsWith(program.data()));
    }

    @Test
    void theUsersWordsComeLastAndUnchanged() {
        List<String> words = arguments("check", "My strategy.baraza", "--format", "json").forFramework();
        assertEquals(Arguments.COMMAND_LINE, after("-application", words));
        assertEquals(List.of("check", "My strategy.baraza", "--format", "json"), words.subList(words.size() - 4, words.size()));
    }

    private Arguments arguments(String... words) {
        return new Arguments(program, List.of(words));
    }

    private static String after(String option, List<String> words) {
        return words.get(words.indexOf(option) + 1);
    }

    @Test
    void namesTheFileWholeForAnotherProcess() {
        assertEquals(Path.of("Tamasi.baraza").toAbsolutePath().toString(), arguments("-nl", "fr", "Tamasi.baraza").file());
        assertEquals(Path.of("/srv/2027.baraza").toString(), arguments("/srv/2027.baraza").file());
    }

    @Test
    void withoutAFileTheWindowOnlyComesForward() {
        assertEquals("", arguments().file());
        assertEquals("", arguments("-nl", "no-such-file").file());
    }

    @Test
    void theValueOfAnOptionIsNoFile(@TempDir Path folder) {
        assertEquals("", arguments("-data", folder.toString()).file());
        assertEquals(Path.of("Tamasi.baraza").toAbsolutePath().toString(),
                arguments("-data", folder.toString(), "-clean", "Tamasi.baraza").file());
    }
}
