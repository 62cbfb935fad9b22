package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.strategy.Scope;
import org.baraza.model.strategy.Strategy;
import org.baraza.session.format.DocumentReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strategies begun on the command line, and files brought to the present format. */
class NewCommandTest {

    private static CommandLine commandLine;

    @TempDir
    Path folder;

    @BeforeAll
    static void find() throws Exception {
        commandLine = Installed.commandLine();
    }

    private Captured begin(Path out, String... options) {
        Stream<Object> usual = Stream.of("new", "--out", out, "--title", "Stratégie", "--first", "2027-Q1", "--last",
                "2030-Q4");
        return Captured.run(commandLine, Stream.concat(usual, Stream.of(options)).toArray());
    }

    @Test
    void aStrategyBeginsWithPhasesQuestionsAndTemplates() throws Exception {
        Path out = folder.resolve("a.baraza");
        Captured done = begin(out, "--language", "fr", "--currency", "XOF", "--scope", "officeAsCoordinator",
                "--country", "Tamasi", "--user-groups", "--values");
        assertEquals(0, done.code(), done.err());
        assertEquals("Written: " + out + "\n", done.out());
        Strategy strategy = DocumentReader.read(out).strategy();
        assertEquals("Stratégie, Tamasi, XOF, fr", String.join(", ", strategy.getTitle(), strategy.getCountry(),
                strategy.getCurrency(), strategy.getLanguage()));
        assertEquals(Scope.COORDINATOR, strategy.getScope());
        assertEquals(4, strategy.getPhases().size());
        assertEquals(10, strategy.getStakeholders().size());
        assertFalse(strategy.getValues().isEmpty());
        assertEquals(1, Captured.run(commandLine, "check", out).code(), "ten groups are to be placed");
    }

    @Test
    void noFileIsEverOverwritten() throws IOException {
        Path out = Files.writeString(folder.resolve("notes.baraza"), "mine");
        Captured refused = begin(out);
        assertEquals(2, refused.code());
        assertEquals(out + " exists already, and nothing is overwritten. Choose another name.", refused.line());
        assertEquals("mine", Files.readString(out));
    }

    @Test
    void whatIsOffIsAnsweredInOneLineAndNothingIsWritten() throws IOException {
        Path out = folder.resolve("a.baraza");
        for (List<String> off : List.of(List.of("--currency", "francs"), List.of("--currency", "XXQ"), List.of("--profile", "absent/profile"),
                List.of("--profile", "a/b/c"), List.of("--scope", "all"), List.of("--language", "français"))) {
            Captured refused = begin(out, off.toArray(String[]::new));
            assertEquals(2, refused.code());
            assertTrue(refused.line().contains(off.getLast()), refused.err());
            assertTrue(Files.notExists(out));
        }
        assertTrue(Captured.run(commandLine, "new", "--out", out).line().startsWith("new needs --title TEXT."));
    }

    @Test
    void aStrategyIsNamedLikeOne() {
        Path out = folder.resolve("n1.txt");
        Captured refused = begin(out);
        assertEquals(2, refused.code());
        assertEquals(out + " does not end in .baraza, as a strategy does. Name it n1.baraza.", refused.line());
        assertTrue(Files.notExists(out));
    }

    @Test
    void whoeverNamesAnotherFileGetsACopy() throws IOException {
        Path in = folder.resolve("a.baraza");
        Path out = folder.resolve("b.baraza");
        begin(in);
        Captured done = Captured.run(commandLine, "migrate", in, "--out", out);
        assertEquals(0, done.code(), done.err());
        assertEquals(in + " is of format 2, the present one. Copied unchanged to " + out + ".", done.out().strip());
        assertEquals(-1, Files.mismatch(in, out));
        assertEquals(2, Captured.run(commandLine, "migrate", in, "--out", out).code(), "nothing is overwritten");
    }

    @Test
    void aFileOfThePresentFormatNeedsNoMigration() throws IOException {
        Path out = folder.resolve("a.baraza");
        begin(out);
        byte[] before = Files.readAllBytes(out);
        Captured done = Captured.run(commandLine, "migrate", out);
        assertEquals(0, done.code(), done.err());
        assertEquals(out + " is of format 2, the present one. Nothing was changed.", done.out().strip());
        assertEquals(-1, Files.mismatch(out, Files.write(folder.resolve("b"), before)));
        assertEquals(2, Captured.run(commandLine, "migrate", folder.resolve("gone.baraza")).code());
    }
}
