package org.baraza.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.format.DocumentReader;
import org.baraza.session.format.DocumentWriter;
import org.baraza.testkit.Builders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables into a strategy and out of it, on the command line. */
class ExchangeCommandsTest {

    @TempDir
    Path folder;

    private Path plan;
    private Path sheets;
    private CommandLine commandLine;

    @BeforeEach
    void aPlanAndAWorkplan() throws Exception {
        commandLine = Installed.commandLine();
        plan = Files.write(folder.resolve("plan.baraza"), DocumentWriter.write(Builders.aStrategy()
                .running("2027-Q1", "2029-Q4").build()));
        sheets = Files.writeString(folder.resolve("workplan.csv"), "Objective,Activity,Cost Y1\nTrain,Course,10\n,Exam,many\n");
    }

    private Captured run(Object... words) {
        return Captured.run(commandLine, words);
    }

    private Strategy saved() throws Exception {
        return DocumentReader.read(plan).strategy();
    }

    @Test
    void aPreviewTouchesNothing() throws Exception {
        byte[] before = Files.readAllBytes(plan);
        Captured answer = run("import", plan, sheets, "--preview");
        assertEquals(1, answer.code(), answer.err());
        assertTrue(answer.out().contains("workplan, C3") && answer.out().contains("many"), answer.out());
        assertArrayEquals(before, Files.readAllBytes(plan));
    }

    @Test
    void applyingSavesWhatWasShownAsOneStep() throws Exception {
        assertEquals(1, run("import", plan, sheets, "--apply").code());
        assertEquals(List.of("Course", "Exam"), saved().getObjectives().getFirst().getActivities().stream()
                .map(it -> it.getName()).toList());
        assertEquals(1, saved().getHistory().size());
        Files.writeString(sheets, "Objective,Activity,Cost Y1\nTrain,Course,10\n");
        Captured again = run("import", plan, sheets, "--apply", "--format", "json");
        assertEquals(0, again.code());
        assertTrue(again.out().contains("\"applied\" : false"), again.out());
    }

    @Test
    void aWorkbookGoesOutAndComesInUnchanged() throws Exception {
        assertEquals(0, run("export", "sample:", "--format", "xlsx", "--out", folder.resolve("all.xlsx")).code());
        Captured answer = run("import", "sample:", folder.resolve("all.xlsx"), "--preview");
        assertEquals(0, answer.code(), answer.out());
        assertTrue(answer.out().contains("Nothing to create or to change"), answer.out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "xlsx", "ics", "json", "svg", "png" })
    void aFolderTakesTheNameOfTheStrategy(String format) throws Exception {
        assertEquals(0, run("export", plan, "--format", format, "--out", folder).code());
        assertTrue(Files.size(folder.resolve("plan." + format)) > 0);
    }

    @Test
    void tablesGoIntoAFolder() throws Exception {
        assertEquals(0, run("export", "sample:", "--format", "csv", "--out", folder.resolve("tables"), "--language", "fr").code());
        assertTrue(Files.readString(folder.resolve("tables").resolve("workplan.csv")).contains("Activité"));
    }

    @Test
    void reportsAreWrittenInEitherLanguage() throws Exception {
        assertEquals(0, run("report", "sample:", "--report", "strategy", "--out", folder.resolve("s.html"), "--language", "fr").code(),
                () -> run("report", "--list").out());
        assertTrue(Files.readString(folder.resolve("s.html")).contains("lang=\"fr\""));
    }

    @Test
    void aLanguageThatBarazaDoesNotSpeakIsSaidAndTheReportRunsFromRightToLeft() throws Exception {
        Captured written = run("report", "sample:", "--report", "strategy", "--out", folder.resolve("s.html"), "--language", "ar");
        assertEquals(0, written.code());
        assertTrue(written.line().contains("does not speak Arabic yet"), written.err());
        String page = Files.readString(folder.resolve("s.html"));
        assertTrue(page.contains("lang=\"ar\" dir=\"rtl\"") && page.contains("as it does not speak Arabic yet"));
    }

    @Test
    void whatIsOffIsSaidInALine() {
        Stream.of(List.of("import", plan, sheets), List.of("import", plan, sheets, "--preview", "--apply"), List.of("import", plan, "--preview"),
                List.of("import", plan, folder.resolve("none.csv"), "--preview"), List.of("import", "sample:", sheets, "--apply"),
                List.of("import", plan, sheets, "--preview", "--as", "kitchen"), List.of("import", plan, plan, "--preview"),
                List.of("export", plan, "--format", "doc", "--out", folder.resolve("x")), List.of("export", plan, "--format", "xlsx"),
                List.of("export", plan, "--format", "xlsx", "--out", plan)).forEach(words -> {
                    Captured answer = run(words.toArray());
                    assertEquals(2, answer.code(), words.toString());
                    assertFalse(answer.line().isBlank());
                });
    }
}
