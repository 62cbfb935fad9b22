package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.baraza.report.Heading;
import org.baraza.report.ReportDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A template as an office has it: a cover with the header, a text in columns, remarks, and its own ways with text. */
class OfficeTemplateTest {

    @TempDir
    Path folder;

    private interface Making {
        void of(XWPFDocument file) throws IOException;
    }

    private XWPFDocument written(Making template) throws IOException {
        return written(template, SampleReport.everything(Locale.FRENCH));
    }

    private XWPFDocument written(Making template, ReportDocument document) throws IOException {
        Path made = folder.resolve("office.dotx");
        try (XWPFDocument file = new XWPFDocument(); OutputStream out = Files.newOutputStream(made)) {
            template.of(file);
            file.write(out);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxReportWriter().write(document, SampleReport.IMPRINT, made, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    /** The header and footer belong to the cover; the text after it takes them from there. */
    private static void twoSections(XWPFDocument file) {
        file.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("The ministry");
        file.createFooter(HeaderFooterType.FIRST).createParagraph().createRun().setText("The cover's foot");
        file.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("The ministry's address");
        CTSectPr last = file.getDocument().getBody().getSectPr();
        last.addNewTitlePg();
        file.createParagraph().getCTP().addNewPPr().addNewSectPr().set(last);
        CTSectPr text = CTSectPr.Factory.newInstance();
        text.addNewType().setVal(STSectionMark.CONTINUOUS);
        text.addNewPgNumType().setStart(BigInteger.ONE);
        text.addNewCols().setNum(BigInteger.TWO);
        text.addNewVAlign().setVal(STVerticalJc.CENTER);
        file.getDocument().getBody().setSectPr(text);
    }

    private static CTStyle style(XWPFDocument file, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        (file.getStyles() == null ? file.createStyles() : file.getStyles()).addStyle(new XWPFStyle(style));
        return file.getStyles().getCtStyles().getStyleList().getLast();
    }

    private static List<CTSectPr> sections(XWPFDocument file) {
        return Stream.concat(file.getParagraphs().stream().filter(it -> it.getCTP().isSetPPr() && it.getCTP().getPPr().isSetSectPr())
                .map(it -> it.getCTP().getPPr().getSectPr()), Stream.of(file.getDocument().getBody().getSectPr())).toList();
    }

    @Test
    void aSectionTakesItsHeaderAndFooterFromTheOneBefore() throws IOException {
        try (XWPFDocument file = written(OfficeTemplateTest::twoSections)) {
            assertTrue(sections(file).size() > 1, "sections");
            for (CTSectPr section : sections(file)) {
                assertEquals(1, section.sizeOfHeaderReferenceArray());
                assertEquals(2, section.sizeOfFooterReferenceArray());
            }
        }
    }

    @Test
    void howTheTemplatesSectionsFollowEachOtherIsNotTaken() throws IOException {
        try (XWPFDocument file = written(OfficeTemplateTest::twoSections)) {
            for (CTSectPr section : sections(file)) {
                assertFalse(section.isSetType() || section.isSetCols() || section.isSetVAlign(), section::xmlText);
                assertFalse(section.isSetPgNumType() && section.getPgNumType().isSetStart(), section::xmlText);
            }
        }
    }

    @Test
    void aPictureThatLiesElsewhereIsFetchedByNobody() throws IOException {
        Making linked = file -> {
            XWPFHeader header = file.createHeader(HeaderFooterType.DEFAULT);
            header.createParagraph().createRun().setText("The ministry");
            String id = header.getPackagePart().addExternalRelationship("http://elsewhere.example/logo.png", XWPFRelation.IMAGES.getRelation()).getId();
            header.createParagraph().createRun().getCTR().addNewDrawing().addNewInline().addNewGraphic().addNewGraphicData()
                    .set(shownPicture(id));
        };
        try (XWPFDocument file = written(linked)) {
            for (PackagePart part : file.getPackage().getParts().stream().filter(it -> it.getPartName().getName().startsWith("/word")).toList()) {
                String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(text.contains("elsewhere.example"), part.getPartName().getName());
            }
            assertTrue(file.getHeaderList().stream().anyMatch(header -> header.getText().contains("The ministry")));
            assertTrue(file.getHeaderList().stream().noneMatch(header -> header._getHdrFtr().xmlText().contains("blip")));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static final String WORD = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private static String field(String instruction, String shown) {
        return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + instruction.substring(0, 4) + "</w:instrText></w:r><w:r><w:instrText>"
                + instruction.substring(4) + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>" + shown
                + "</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
    }

    /** Word brings fields in headers up to date whenever it shows them. */
    @Test
    void aFieldThatFetchesLeavesWhatItShows() throws IOException {
        String paragraph = "<w:p" + WORD + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'>"
                + field(" INCLUDEPICTURE \"http://elsewhere.example/x.png\" \\d ", "the arms")
                + field(" PAGE \\* MERGEFORMAT ", "7") + field(" IF 1 = 1 \"a\" \"b\" ", "chosen")
                + "<w:fldSimple w:instr=' INCLUDETEXT \"//elsewhere.example/x.docx\" '><w:r><w:t>the text</w:t></w:r></w:fldSimple>"
                + "<w:fldSimple w:instr=' DDEAUTO elsewhere.example x '/><w:fldSimple w:instr='NUMPAGES'><w:r><w:t>9</w:t></w:r></w:fldSimple>"
                + "<w:r><w:pict><v:shape style='width:10pt;height:10pt'><v:imagedata src='http://elsewhere.example/x.png' o:href='http://elsewhere.example/y.png'/></v:shape></w:pict></w:r></w:p>";
        Making fetching = file -> {
            try {
                file.createHeader(HeaderFooterType.DEFAULT).createParagraph().getCTP().set(XmlObject.Factory.parse(paragraph)
                        .selectPath("declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:p")[0]);
            } catch (XmlException e) {
                throw new IOException(e);
            }
        };
        try (XWPFDocument file = written(fetching)) {
            String header = file.getHeaderList().getFirst()._getHdrFtr().xmlText();
            for (String fetched : List.of("elsewhere.example", "INCLUDE", "INCL", "DDE")) {
                assertFalse(header.contains(fetched), header);
            }
            for (String kept : List.of("the arms", "the text", "chosen", "MERGEFORMAT", "NUMPAGES", ">9<")) {
                assertTrue(header.contains(kept), header);
            }
            assertEquals(6, header.split("fldCharType", -1).length - 1, header);
        }
    }

    /** Other programs write lengths that are no whole numbers. */
    @Test
    void lengthsMayHaveFractions() throws IOException {
        Making divided = file -> {
            CTStyle normal = style(file, "Normal", "Normal");
            try {
                normal.set(XmlObject.Factory.parse("<w:style" + WORD + " w:type='paragraph' w:styleId='Normal'><w:name w:val='Normal'/><w:pPr>"
                        + "<w:spacing w:line='276.00005' w:after='120.4'/><w:ind w:left='12.5'/></w:pPr><w:rPr><w:sz w:val='20.5'/></w:rPr></w:style>")
                        .selectPath("declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:style")[0]);
                CTSectPr page = file.getDocument().getBody().addNewSectPr();
                page.set(XmlObject.Factory.parse("<w:sectPr" + WORD + "><w:pgSz w:w='11905.5' w:h='16837.89'/>"
                        + "<w:pgMar w:top='1440.5' w:bottom='1440.0' w:left='1440.5' w:right='1133.9' w:header='720.1' w:footer='720.1'/></w:sectPr>")
                        .selectPath("declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:sectPr")[0]);
            } catch (XmlException e) {
                throw new IOException(e);
            }
        };
        try (XWPFDocument file = written(divided)) {
            assertEquals(BigInteger.valueOf(1441), file.getDocument().getBody().getSectPr().getPgMar().getLeft());
            assertEquals(BigInteger.valueOf(21), file.getStyles().getStyle("Normal").getCTStyle().getRPr().getSzArray(0).getVal());
        }
    }

    private static XmlObject shownPicture(String id) throws IOException {
        try {
            return XmlObject.Factory.parse("<pic:pic xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
                    + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                    + "<pic:blipFill><a:blip r:link='" + id + "'/></pic:blipFill></pic:pic>");
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static void remark(XWPFDocument file) throws IOException {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/comments.xml");
            PackagePart part = file.getPackage().createPart(name, XWPFRelation.COMMENT.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                out.write("<w:comments xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:comment w:id='1' w:author='Made by a person'/></w:comments>"
                        .getBytes(StandardCharsets.UTF_8));
            }
            file.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XWPFRelation.COMMENT.getRelation());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void whoMadeTheTemplateAndWhatWasRemarkedStayInTheOffice() throws IOException, InvalidFormatException {
        Making remarked = file -> {
            file.getProperties().getCoreProperties().setCreator("Made by a person");
            file.getProperties().getCoreProperties().setKeywords("made by a person");
            remark(file);
            file.setTrackRevisions(true);
            file.createFootnote().createParagraph().createRun().setText("Made by a person");
        };
        try (XWPFDocument file = written(remarked)) {
            CoreProperties told = file.getProperties().getCoreProperties();
            assertEquals("nullnull", told.getCreator() + told.getKeywords());
            for (PackagePart part : file.getPackage().getParts().stream().filter(it -> it.getPartName().getName().startsWith("/word")).toList()) {
                String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertFalse(text.toLowerCase(Locale.ROOT).replace('.', ' ').contains("made by a person"), part.getPartName().getName());
            }
            assertFalse(file.isTrackRevisions());
            assertEquals(SampleReport.everything(Locale.FRENCH).title(), told.getTitle());
        }
    }

    @Test
    void aPageThatLiesKeepsTheRoomAboveForTheHeader() throws IOException {
        Making tall = file -> {
            CTSectPr page = file.getDocument().getBody().addNewSectPr();
            page.addNewPgSz().setW(BigInteger.valueOf(11906));
            page.getPgSz().setH(BigInteger.valueOf(16838));
            page.addNewPgMar().setTop(BigInteger.valueOf(2835));
            page.getPgMar().setBottom(BigInteger.valueOf(1134));
            page.getPgMar().setLeft(BigInteger.valueOf(1134));
            page.getPgMar().setRight(BigInteger.valueOf(1134));
            page.getPgMar().setGutter(BigInteger.valueOf(400));
        };
        try (XWPFDocument file = written(tall)) {
            List<CTSectPr> lying = sections(file).stream().filter(it -> it.getPgSz().getOrient() == STPageOrientation.LANDSCAPE).toList();
            assertFalse(lying.isEmpty());
            lying.forEach(it -> assertEquals(BigInteger.valueOf(2835), it.getPgMar().getTop()));
            assertTrue(file.getTables().stream().allMatch(it -> it.getWidth() <= 16838 - 2 * 1134 - 400), "within the binding");
        }
    }

    /** As official letters in French have it: first lines indented, both edges straight, lines of a fixed height. */
    @Test
    void onlyTextIsIndentedAsTheOfficeDoes() throws IOException {
        Making indented = file -> {
            CTStyle normal = style(file, "Normal", "Normal");
            normal.addNewPPr().addNewInd().setFirstLine(BigInteger.valueOf(709));
            normal.getPPr().addNewJc().setVal(STJc.BOTH);
            normal.getPPr().addNewSpacing().setLine(BigInteger.valueOf(360));
        };
        try (XWPFDocument file = written(indented)) {
            for (String id : List.of("TableText", "Caption", "PlanPicture", "TOC1", "Quote")) {
                CTPPrGeneral look = file.getStyles().getStyle(id).getCTStyle().getPPr();
                assertEquals(BigInteger.ZERO, look.getInd().getFirstLine(), id);
                assertEquals(STJc.LEFT, look.getJc().getVal(), id);
            }
            XWPFParagraph picture = file.getParagraphs().stream().filter(it -> !it.getRuns().isEmpty()
                    && !it.getRuns().getFirst().getEmbeddedPictures().isEmpty()).findFirst().orElseThrow();
            assertEquals("PlanPicture", picture.getStyle());
            assertEquals("auto", file.getStyles().getStyle("PlanPicture").getCTStyle().getPPr().getSpacing().getLineRule().toString());
        }
    }

    @Test
    void aHeadingStaysWithItsTextAlsoWhereTheTemplateDoesNotSaySo() throws IOException {
        try (XWPFDocument file = written(it -> style(it, "Titre1", "heading 1"))) {
            assertTrue(file.getParagraphs().stream().filter(it -> "Titre1".equals(it.getStyle())).allMatch(XWPFParagraph::isKeepNext));
        }
    }

    @Test
    void aCaptionStaysWithItsTableAlsoWhereTheTemplateDoesNotSaySo() throws IOException {
        try (XWPFDocument file = written(it -> style(it, "Lgende", "caption"))) {
            List<XWPFParagraph> captions = file.getParagraphs().stream().filter(it -> "Lgende".equals(it.getStyle()) && it.getText().startsWith("Tableau"))
                    .toList();
            assertFalse(captions.isEmpty());
            assertTrue(captions.stream().allMatch(XWPFParagraph::isKeepNext));
        }
    }

    @Test
    void pagesAreNumberedBelowAHeaderThatHasNoNumber() throws IOException {
        try (XWPFDocument file = written(it -> it.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("The ministry"))) {
            assertEquals(1, file.getFooterList().size());
            assertTrue(file.getFooterList().getFirst().getText().contains("Page"), file.getFooterList().getFirst()::getText);
        }
        Making numbered = file -> WordText.addField(file.createHeader(HeaderFooterType.DEFAULT).createParagraph(), "PAGE", "1");
        try (XWPFDocument file = written(numbered)) {
            assertEquals(0, file.getFooterList().size());
        }
    }

    @Test
    void contentsCountThePagesThatTheTemplatesHeadingsBegin() throws IOException {
        ReportDocument document = ReportDocument.titled("Report", Locale.ENGLISH).heading(1, "Vision").text("Seen.").heading(1, "Mission")
                .text("Sent.").add(new Heading(1, "Values")).build();
        try (XWPFDocument file = written(it -> style(it, "Heading1", "heading 1").addNewPPr().addNewPageBreakBefore(), document)) {
            assertEquals(List.of("Vision\t2", "Mission\t3", "Values\t4"), file.getParagraphs().stream()
                    .filter(it -> "TOC1".equals(it.getStyle())).map(XWPFParagraph::getText).map(String::strip).toList());
        }
    }

    @Test
    void titleAndQuoteAreKnownByTheirFrenchNames() throws IOException {
        Making french = file -> {
            style(file, "TitreP", "Titre principal");
            style(file, "Cit", "Citation");
        };
        try (XWPFDocument file = written(french)) {
            List<String> styles = file.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
            assertTrue(styles.containsAll(List.of("TitreP", "Cit")), styles::toString);
        }
    }
}
