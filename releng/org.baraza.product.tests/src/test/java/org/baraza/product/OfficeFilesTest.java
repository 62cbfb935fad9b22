package org.baraza.product;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What goes to an office program is held against the schemas that office programs are made by. */
class OfficeFilesTest {

    @TempDir
    static Path folder;

    private static Program program;

    @BeforeAll
    static void unpack() throws Exception {
        program = Program.unpackedIn(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy.docx", "workplan.docx", "scorecard.docx", "strategy.xlsx", "workplan.xlsx",
            "scorecard.xlsx", "indicators.xlsx", "funders.docx", "coverage.xlsx", "follow-up.docx", "feedback.xlsx", "alignment.docx"})
    void aReportKeepsToTheSchema(String name) throws Exception {
        Path file = folder.resolve(name);
        Run run = program.run("report", Tree.SAMPLE.toString(), "--report", name.replaceFirst("[.].*", ""),
                "--out", file.toString());
        assertEquals(0, run.code(), run::err);
        assertEquals(List.of(), Schema.errorsIn(file));
    }

    /** Also from right to left. */
    @ParameterizedTest
    @CsvSource({"strategy.docx, ar", "scorecard.xlsx, ar", "strategy.docx, fr", "scorecard.xlsx, fr"})
    void aReportInAnotherLanguageKeepsToTheSchema(String name, String language) throws Exception {
        Path file = folder.resolve(language + "-" + name);
        Run run = program.run("report", Tree.SAMPLE.toString(), "--report", name.replaceFirst("[.].*", ""), "--language", language,
                "--out", file.toString());
        assertEquals(0, run.code(), run::err);
        assertEquals(List.of(), Schema.errorsIn(file));
    }

    @Test
    void theWorkbookOfAWholePlanKeepsToTheSchema() throws Exception {
        Path file = folder.resolve("plan.xlsx");
        Run run = program.run("export", Tree.SAMPLE.toString(), "--format", "xlsx", "--out", file.toString());
        assertEquals(0, run.code(), run::err);
        assertEquals(List.of(), Schema.errorsIn(file));
    }
}
