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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.baraza.report.UnreadableTemplateException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
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
            file.getDocument().getBody().addNewSdt().addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("Cover of the template");
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
    void aTemplateThatLiesStands() throws IOException {
        try (XWPFDocument file = new XWPFDocument(); OutputStream out = Files.newOutputStream(template)) {
            CTSectPr page = file.getDocument().getBody().addNewSectPr();
            page.addNewPgSz().setW(BigInteger.valueOf(16838));
            page.getPgSz().setH(BigInteger.valueOf(11906));
            page.getPgSz().setOrient(STPageOrientation.LANDSCAPE);
            file.write(out);
        }
        try (XWPFDocument file = written()) {
            CTPageSz first = file.getParagraphs().stream().filter(it -> it.getCTP().getPPr() != null && it.getCTP().getPPr().isSetSectPr())
                    .map(it -> it.getCTP().getPPr().getSectPr()).findFirst().orElseGet(() -> file.getDocument().getBody().getSectPr()).getPgSz();
            assertEquals(BigInteger.valueOf(11906), first.getW());
            assertEquals(STPageOrientation.PORTRAIT, first.getOrient());
        }
    }

    /** Writes the template's parts anew, one of them changed. */
    private void rezip(String part, String content, byte[] extra) throws IOException {
        Path other = folder.resolve("other.dotx");
        try (ZipFile from = new ZipFile(template.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(other))) {
            for (ZipEntry entry : from.stream().toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setExtra(extra);
                to.putNextEntry(copy);
                to.write(entry.getName().equals(part) ? content.getBytes(StandardCharsets.UTF_8)
                        : from.getInputStream(entry).readAllBytes());
            }
        }
        Files.move(other, template, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void oneThatWasZippedOnUnixIsRead() throws IOException {
        // the owner's numbers, as zip and git write them
        rezip("", "", new byte[] { 0x75, 0x78, 11, 0, 1, 4, 0, 0, 0, 0, 4, 0, 0, 0, 0 });
        written().close();
    }

    /** Some programs leave a part out and say that it is there. */
    @Test
    void aPartThatIsNotThereIsNotMissed() throws IOException {
        String links;
        try (ZipFile zip = new ZipFile(template.toFile())) {
            links = new String(zip.getInputStream(zip.getEntry("word/_rels/document.xml.rels")).readAllBytes(), StandardCharsets.UTF_8);
        }
        rezip("word/_rels/document.xml.rels", links.replace("settings.xml", "none.xml"), new byte[0]);
        written().close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "word/document.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels", "docProps/core.xml" })
    void aDamagedPartIsTold(String part) throws IOException {
        rezip(part, "<w:damaged", new byte[0]);
        assertEquals(template, assertThrows(UnreadableTemplateException.class, this::written).template());
    }

    @Test
    void aWorkbookAndATextAreTold() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(template)) {
            book.createSheet();
            book.write(out);
        }
        assertThrows(UnreadableTemplateException.class, this::written);
        Files.writeString(template, "no archive");
        assertThrows(UnreadableTemplateException.class, this::written);
        Files.write(template, new byte[0]);
        assertThrows(UnreadableTemplateException.class, this::written);
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

    @ParameterizedTest
    @ValueSource(strings = { "Titre %d", "Überschrift %d", "Título %d", "Titolo %d", "عنوان %d" })
    void headingsAreKnownByTheirNamesInOtherLanguages(String name) throws IOException {
        try (XWPFDocument file = new XWPFDocument(); OutputStream out = Files.newOutputStream(template)) {
            for (int level = 1; level <= 3; level++) {
                CTStyle letters = CTStyle.Factory.newInstance();
                letters.setStyleId("Letters" + level);
                letters.setType(STStyleType.CHARACTER);
                letters.addNewName().setVal(name.formatted(level));
                file.createStyles().addStyle(new XWPFStyle(letters));
                CTStyle heading = CTStyle.Factory.newInstance();
                heading.setStyleId("Own" + level);
                heading.setType(STStyleType.PARAGRAPH);
                heading.addNewName().setVal(name.formatted(level));
                file.createStyles().addStyle(new XWPFStyle(heading));
            }
            file.write(out);
        }
        try (XWPFDocument file = written()) {
            List<String> styles = file.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
            assertTrue(styles.containsAll(List.of("Own1", "Own2")), styles::toString);
            assertEquals(List.of(), styles.stream().filter(it -> it != null && it.startsWith("Heading")).toList());
            assertEquals(BigInteger.ONE, file.getStyles().getStyle("Own2").getCTStyle().getPPr().getOutlineLvl().getVal());
        }
    }

    /** The template is made in English, and says of its text that it runs from left to right. */
    @Test
    void theDocumentsLanguageAndDirectionAreItsOwn() throws IOException {
        try (XWPFDocument file = new XWPFDocument(); OutputStream out = Files.newOutputStream(template)) {
            CTStyle normal = CTStyle.Factory.newInstance();
            normal.setStyleId("Normal");
            normal.setType(STStyleType.PARAGRAPH);
            normal.addNewName().setVal("Normal");
            normal.addNewPPr().addNewBidi().setVal(STOnOff1.OFF);
            normal.addNewRPr().addNewLang().setVal("en-GB");
            file.createStyles().addStyle(new XWPFStyle(normal));
            file.write(out);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxReportWriter().write(SampleReport.everything(Locale.of("ar")), SampleReport.IMPRINT, template, out);
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("ar", file.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal());
            assertEquals("ar", file.getStyles().getStyle("Normal").getCTStyle().getRPr().getLangArray(0).getVal());
            assertTrue(file.getParagraphs().stream().filter(it -> !it.getText().isEmpty())
                    .allMatch(it -> it.getCTPPr().isSetBidi()), "right to left");
        }
    }

    @Test
    void oneWithMacrosIsRefusedWhateverItIsCalled() throws IOException {
        String types;
        try (ZipFile zip = new ZipFile(template.toFile())) {
            types = new String(zip.getInputStream(zip.getEntry("[Content_Types].xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
        rezip("[Content_Types].xml", types.replace(XWPFRelation.TEMPLATE.getContentType(),
                XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType()), new byte[0]);
        assertThrows(UnreadableTemplateException.class, this::written);
    }

    @Test
    void whatStandsBelowTheTitleAndTheContentsLooksAsTheirsDoes() throws IOException {
        try (XWPFDocument file = new XWPFDocument(); OutputStream out = Files.newOutputStream(template)) {
            CTStyle title = CTStyle.Factory.newInstance();
            title.setStyleId("Titre");
            title.setType(STStyleType.PARAGRAPH);
            title.addNewName().setVal("Title");
            title.addNewPPr().addNewJc().setVal(STJc.CENTER);
            file.createStyles().addStyle(new XWPFStyle(title));
            file.write(out);
        }
        try (XWPFDocument file = written()) {
            assertEquals(STJc.CENTER, file.getStyles().getStyle("Subtitle").getCTStyle().getPPr().getJc().getVal());
            assertEquals("Heading1", file.getStyles().getStyle("TOCHeading").getBasisStyleID());
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
            assertFalse(file.getDocument().xmlText().contains("of the template"), "the template's own text");
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
