package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.baraza.drawing.Scene;
import org.baraza.report.Cell;
import org.baraza.report.Column;
import org.baraza.report.Heading;
import org.baraza.report.Items;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
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
            assertEquals("", table.getRow(0).getCell(0).getText());
            assertEquals("Strategy objective", table.getRow(1).getCell(0).getText());
            assertEquals("Objective 1", table.getRow(2).getCell(0).getText());
            assertEquals("", table.getRow(3).getCell(0).getText());
        }
    }

    /** Word leaves the place of merged cells empty on the pages that they go on to. */
    @Test
    void whatStandsBesideSeveralRowsIsSaidAgainOnEachPageThatTheyGoOnTo() throws IOException {
        Table.Builder table = Table.of("Workplan", Column.heading("Objective"), Column.text("Activity"));
        for (int i = 0; i < 60; i++) {
            table.row(i == 0 ? List.of(Cell.of("To train users").down(60), Cell.of("first")) : List.of(Cell.of("further")));
        }
        try (XWPFDocument file = written(ReportDocument.titled("Plan", Locale.ENGLISH).table(table.build()).build())) {
            List<Integer> said = IntStream.range(0, 61).filter(row -> file.getTables().getFirst().getRow(row).getCell(0).getText()
                    .equals("To train users")).boxed().toList();
            assertEquals(2, said.size(), said.toString());
        }
    }

    @Test
    void theContentsAreThereBeforeWordUpdatesThem() throws IOException {
        try (XWPFDocument file = written(SampleReport.everything(Locale.FRENCH))) {
            List<String> contents = contents(file);
            assertEquals("Sommaire", contents.getFirst());
            assertTrue(contents.containsAll(List.of("Vision\t3", "Workplan\t4", "Budget\t5")), contents.toString());
        }
    }

    private static List<String> contents(XWPFDocument file) {
        return file.getParagraphs().stream().filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("TOC"))
                .map(XWPFParagraph::getText).map(String::strip).toList();
    }

    @Test
    void aListTakesTheRoomOfItsLines() throws IOException {
        ReportDocument document = ReportDocument.titled("Report", Locale.ENGLISH).heading(1, "Risks")
                .items(Collections.nCopies(60, Items.Item.of("An election may turn figures into arguments.")))
                .heading(1, "Vision").heading(1, "Mission").build();
        try (XWPFDocument file = written(document)) {
            assertEquals(List.of("Contents", "Risks\t1", "Vision\t2", "Mission\t2"), contents(file));
        }
    }

    @Test
    void whatTheTextRefersToIsAFieldThatReadsRightBeforeAnyUpdate() throws IOException {
        Table table = SampleReport.workplan();
        Heading heading = new Heading(1, "Budget");
        ReportDocument document = ReportDocument.titled("Report", Locale.ENGLISH)
                .refer("See {0}, and “{1}”.", table, heading).table(table).add(heading).build();
        try (XWPFDocument file = written(document)) {
            String xml = file.getDocument().xmlText();
            assertEquals("See Table\u00a01, and “Budget”.", file.getParagraphs().get(1).getText());
            assertTrue(xml.contains("REF _Ref5000 \\h") && xml.contains("w:name=\"_Ref5000\""), xml);
            assertTrue(xml.contains("REF _Toc1000 \\h") && xml.contains("w:name=\"_Toc1000\""), xml);
        }
    }

    @Test
    void theImprintStaysWithTheEndOfWhatItIsAbout() throws IOException {
        try (XWPFDocument file = written(ReportDocument.titled("Steps", Locale.ENGLISH).table(steps(12)).build())) {
            XWPFTable table = file.getTables().getFirst();
            assertTrue(table.getRow(12).getCell(0).getParagraphs().getFirst().isKeepNext());
            assertFalse(table.getRow(1).getCell(0).getParagraphs().getFirst().isKeepNext());
        }
    }

    private static Table steps(int rows) {
        Table.Builder table = Table.of("Steps", Column.heading("What"));
        IntStream.rangeClosed(1, rows).forEach(row -> table.row("Step " + row));
        return table.build();
    }

    private static List<Integer> withNext(int rows) throws IOException {
        ReportDocument document = ReportDocument.titled("Steps", Locale.ENGLISH).table(steps(rows)).text("The end.").build();
        try (XWPFDocument file = written(document)) {
            XWPFTable table = file.getTables().getFirst();
            return IntStream.rangeClosed(0, rows).filter(row -> table.getRow(row).getCell(0).getParagraphs().getFirst().isKeepNext()).boxed()
                    .toList();
        }
    }

    /** Five rows of a table of funds stood on two pages, and two rows of another on a page of their own. */
    @Test
    void aShortTableIsNotTornAndOfALongOneSomeRowsEndTogether() throws IOException {
        assertEquals(List.of(0, 1, 2, 3, 4), withNext(5));
        assertEquals(List.of(27, 28, 29), withNext(30));
    }

    @Test
    void theFootOfEachPageTellsTheStateOfTheDocument() throws IOException {
        try (XWPFDocument file = written(SampleReport.everything(Locale.ENGLISH))) {
            String footer = file.getFooterList().getFirst().getText();
            assertTrue(footer.contains("Document revision 2c199967, not approved yet."), footer);
        }
    }

    @Test
    void aTallDrawingLeavesRoomForTheImprint() throws IOException {
        ReportDocument bars = ReportDocument.titled("Matrix", Locale.ENGLISH).page(Orientation.LANDSCAPE).text("Lies.")
                .page(Orientation.PORTRAIT).heading(1, "Progress").text("A sentence that goes on in the next line of the page. ".repeat(3))
                .picture(new Scene(700, 1600, "Bars", List.of()), "Way from baseline to target").build();
        try (XWPFDocument file = written(bars)) {
            String footer = file.getFooterList().getFirst().getText();
            assertTrue(footer.contains("/ 2") || footer.contains("of 2"), footer);
        }
    }
}
