package org.baraza.rcp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.report.ReportInfo;
import org.baraza.testkit.ui.WrittenSettings;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;

/** What the dialog of reports offers: what was chosen last, and no template that can't be one. */
class ReportMemoryTest {

    private static final ReportInfo STRATEGY = new ReportInfo("strategy", "Strategy", "All.", List.of(), false, "x");
    private static final ReportInfo PLAN = new ReportInfo("plan", "Plan", "One page.", List.of("pdf"), false, "x");

    @TempDir
    Path folder;

    private final ReportMemory memory = new ReportMemory(InstanceScope.INSTANCE.getNode("org.baraza.rcp.tests/report"));

    @AfterEach
    void forget() throws BackingStoreException {
        memory.node().removeNode();
    }

    @Test
    void nothingIsChosenAtFirst() {
        assertEquals(Optional.empty(), memory.report(List.of(STRATEGY)));
        assertEquals("docx", memory.format(List.of("docx", "pdf")));
        assertEquals(Optional.empty(), memory.language());
        assertEquals("", memory.template());
    }

    @Test
    void theLastChoiceComesBackAsFarAsItCanBeHad() {
        memory.keep(new ReportChoice(PLAN, "pdf", Locale.FRENCH, YearMonth.of(2026, 10), Optional.empty()), Locale.ENGLISH, "office.dotx");
        assertEquals(Optional.of(PLAN), memory.report(List.of(STRATEGY, PLAN)));
        assertEquals(Optional.empty(), memory.report(List.of(STRATEGY)));
        assertEquals("pdf", memory.format(List.of("docx", "pdf")));
        assertEquals("html", memory.format(List.of("html")));
        assertEquals(Optional.of(Locale.FRENCH), memory.language());
        assertEquals("office.dotx", memory.template());
    }

    @Test
    void survivesAPowerCut() throws Exception {
        WrittenSettings disk = new WrittenSettings("org.baraza.rcp.tests/report");
        new ReportMemory(disk.node()).keep(new ReportChoice(PLAN, "pdf", Locale.FRENCH, YearMonth.of(2026, 10), Optional.empty()), Locale.FRENCH, "");
        assertEquals(List.of("format=pdf, language=, report=plan, template="), disk.written());
    }

    @Test
    void theLanguageOfADocumentIsThatOfTheNextOneTooWhicheverItIs() {
        memory.keep(new ReportChoice(PLAN, "pdf", Locale.FRENCH, YearMonth.of(2026, 10), Optional.empty()), Locale.FRENCH, "");
        assertEquals(Optional.empty(), memory.language());
    }

    @Test
    void aTemplateIsAWordFileThatIsThere() throws Exception {
        Path file = Files.createFile(folder.resolve("Office.DOTX"));
        List<String> word = List.of("dotx", "docx");
        assertEquals(Optional.empty(), TemplateField.problem(file.toString(), word));
        assertTrue(TemplateField.problem(folder.resolve("office.odt").toString(), word).orElseThrow().contains("dotx, docx"));
        assertTrue(TemplateField.problem(folder.resolve("other.dotx").toString(), word).isPresent());
        assertTrue(TemplateField.problem("\0.dotx", word).isPresent());
    }
}
