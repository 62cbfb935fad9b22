package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.baraza.report.ReportDocument;
import org.junit.jupiter.api.Test;

class DocxReportWriterTest {

    private static XWPFDocument written(ReportDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxReportWriter().write(document, SampleReport.IMPRINT, out);
        String folder = System.getProperty("baraza.keep");
        if (folder != null) {
            Files.write(Path.of(folder, document.language() + ".docx"), out.toByteArray());
        }
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void theTextStandsInWordsOwnStyles() throws IOException {
        try (XWPFDocument file = written(SampleReport.everything(Locale.ENGLISH))) {
            List<String> styles = file.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
            assertTrue(styles.containsAll(List.of("Title", "Subtitle", "Heading1", "Heading2", "Quote", "ListBullet",
                    "ListNumber", "Caption", "TOC1", "TOC2")), styles.toString());
        }
    }

    @Test
    void aTableHasItsSpansAndRepeatsItsHead() throws IOException {
        try (XWPFDocument file = written(SampleReport.everything(Locale.ENGLISH))) {
            XWPFTable table = file.getTables().getFirst();
            assertTrue(table.getRow(0).isRepeatHeader());
            assertTrue(table.getRow(1).isRepeatHeader());
            assertEquals("Objective 1", table.getRow(2).getCell(0).getText());
            assertEquals("", table.getRow(3).getCell(0).getText());
        }
    }

    @Test
    void theContentsAreThereBeforeWordUpdatesThem() throws IOException {
        try (XWPFDocument file = written(SampleReport.everything(Locale.FRENCH))) {
            List<String> contents = file.getParagraphs().stream()
                    .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("TOC"))
                    .map(XWPFParagraph::getText).map(String::strip).toList();
            assertEquals("Sommaire", contents.getFirst());
            assertTrue(contents.contains("Vision"), contents.toString());
        }
    }
}
