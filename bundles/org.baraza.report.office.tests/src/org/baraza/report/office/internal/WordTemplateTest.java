package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A template as a French Word makes it: the first heading is its own, the others are not there. */
class WordTemplateTest {

    @TempDir
    Path folder;

    private Path template;

    @BeforeEach
    void template() throws IOException {
        template = folder.resolve("office.dotx");
        try (XWPFDocument file = new XWPFDocument(); OutputStream out = Files.newOutputStream(template)) {
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setStyleId("Titre1");
            heading.setType(STStyleType.PARAGRAPH);
            heading.addNewName().setVal("heading 1");
            file.createStyles().addStyle(new XWPFStyle(heading));
            file.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("The office's own header");
            file.getDocument().getBody().getSectPr().addNewPgSz().setW(BigInteger.valueOf(12240));
            file.getDocument().getBody().getSectPr().getPgSz().setH(BigInteger.valueOf(15840));
            file.createParagraph().createRun().setText("Text of the template");
            file.getPackage().replaceContentType(XWPFRelation.DOCUMENT.getContentType(),
                    XWPFRelation.TEMPLATE.getContentType());
            file.write(out);
        }
    }

    private XWPFDocument written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxReportWriter().write(SampleReport.everything(Locale.FRENCH), SampleReport.IMPRINT, template, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void itsStylesAreTakenByTheirNamesAndOursAddedForWhatItLacks() throws IOException {
        try (XWPFDocument file = written()) {
            List<String> styles = file.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
            assertTrue(styles.contains("Titre1"));
            assertFalse(styles.contains("Heading1"));
            assertTrue(styles.contains("Heading2"));
            assertEquals("heading 2", file.getStyles().getStyle("Heading2").getName());
        }
    }

    @Test
    void stylesAreKnownByTheirNamesAsLibreOfficeWritesThem() throws IOException {
        try (XWPFDocument file = new XWPFDocument(); OutputStream out = Files.newOutputStream(template)) {
            CTStyle heading = CTStyle.Factory.newInstance();
            heading.setStyleId("Heading1");
            heading.setType(STStyleType.PARAGRAPH);
            heading.addNewName().setVal("Heading 1");
            file.createStyles().addStyle(new XWPFStyle(heading));
            file.write(out);
        }
        try (XWPFDocument file = written()) {
            assertEquals(List.of("Heading 1"), file.getStyles().getStyles().stream().filter(style -> style.getStyleId().equals("Heading1"))
                    .map(XWPFStyle::getName).toList());
        }
    }

    @Test
    void itsHeaderAndPageStay() throws IOException {
        try (XWPFDocument file = written()) {
            assertEquals(1, file.getHeaderList().size());
            assertTrue(file.getHeaderList().getFirst().getText().contains("The office's own header"));
            assertEquals(BigInteger.valueOf(12240), file.getDocument().getBody().getSectPr().getPgSz().getW());
        }
    }

    @Test
    void itsTextIsLeftOutAndADocumentIsMade() throws IOException {
        try (XWPFDocument file = written()) {
            assertFalse(file.getParagraphs().stream().anyMatch(it -> it.getText().contains("Text of the template")));
            assertEquals(XWPFRelation.DOCUMENT.getContentType(),
                    file.getPackage().getPartsByName(java.util.regex.Pattern.compile("/word/document.xml")).getFirst()
                            .getContentType());
        }
    }

    @Test
    void aFileThatIsNoneOfWordsIsRefused() throws IOException {
        Files.writeString(template, "nothing of Word's");
        assertThrows(IOException.class, this::written);
    }
}
