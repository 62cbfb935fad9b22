package org.baraza.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.baraza.report.ReportException;
import org.baraza.report.UnreadableTemplateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is there whole or not at all. */
class ReportFileTest {

    @TempDir
    Path folder;

    @AfterEach
    void goOn() {
        Thread.interrupted();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void aReportGivenUpHalfwayLeavesWhatWasThereAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.html"), "before");
        ReportException given = assertThrows(ReportException.class, () -> new ReportFile(file).write(out -> {
            out.write(new byte[100_000]);
            Thread.currentThread().interrupt();
            out.write(new byte[100_000]);
        }));
        Thread.interrupted();
        assertTrue(given.getMessage().contains("given up"), given.getMessage());
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("plan.html"), files());
    }

    @Test
    void whatALibraryMakesOfARefusalIsNotTold() throws IOException {
        ReportException given = assertThrows(ReportException.class, () -> new ReportFile(folder.resolve("plan.docx")).write(out -> {
            Thread.currentThread().interrupt();
            assertThrows(IOException.class, () -> out.write(new byte[100_000]));
            throw new IllegalStateException("Failed to save: content types part");
        }));
        Thread.interrupted();
        assertTrue(given.getMessage().contains("given up"), given.getMessage());
        assertEquals(List.of(), files());
    }

    @Test
    void aTemplateThatCantBeReadIsToldByItsName() throws IOException {
        Path template = folder.resolve("office.dotx");
        ReportException failed = assertThrows(ReportException.class, () -> new ReportFile(folder.resolve("plan.docx")).write(out -> {
            out.write(1);
            throw new UnreadableTemplateException(template, new IOException("zip"));
        }));
        assertTrue(failed.getMessage().contains(template + " is damaged, no Word file"), failed.getMessage());
        assertEquals(List.of(), files());
    }

    private String refusal(FileSystemException refused) {
        return assertThrows(ReportException.class, () -> new ReportFile(folder.resolve("plan.docx")).write(out -> {
            throw refused;
        })).getMessage();
    }

    @Test
    void ofAPlaceThatTakesNoFileTheUsersNameIsToldAndNoneOfOurs() {
        assertTrue(refusal(new NoSuchFileException(".plan.docx.1.part")).endsWith("this folder takes no files. Choose another place."));
        String open = refusal(new FileSystemException(".plan.docx.1.part", "plan.docx", "it is open"));
        assertTrue(open.contains("plan.docx cannot be written: it is open.") && !open.contains(".part"), open);
    }

    @Test
    void oneGivenUpAtTheVeryEndIsNotThereEither() throws IOException {
        assertThrows(ReportException.class, () -> new ReportFile(folder.resolve("plan.html")).write(out -> {
            out.write(1);
            Thread.currentThread().interrupt();
        }));
        Thread.interrupted();
        assertEquals(List.of(), files());
    }
}
