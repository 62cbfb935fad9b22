package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Runs of text, as Word wants to be told of them. */
class WordTextTest {

    /** Only between Latin letters is a full stop in a paragraph from the right taken for one of theirs. */
    @ParameterizedTest
    @CsvSource({ "Of 14 activities., \u200eOf 14 activities.\u200e", "تدريب., تدريب.", "INS — المعهد, INS — المعهد", "'14,000', '\u200e14,000\u200e'", "–, –" })
    void latinTextKeepsItsSignsInAParagraphFromTheRight(String text, String expected) throws IOException {
        try (XWPFDocument file = new XWPFDocument()) {
            XWPFParagraph paragraph = file.createParagraph();
            assertEquals(text, WordText.add(paragraph, text).text());
            paragraph.getCTP().addNewPPr().addNewBidi();
            assertEquals(expected, WordText.add(paragraph, text).text());
        }
    }

    @ParameterizedTest
    @CsvSource({ "تدريب الصحفيين, true", "تدريب (2027), true", "INS — المعهد, true", "Formation des journalistes, false", "2027, false" })
    void arabicRunsSayThatTheyGoFromRightToLeft(String text, boolean expected) throws IOException {
        try (XWPFDocument file = new XWPFDocument()) {
            CTR run = WordText.add(file.createParagraph(), text).getCTR();
            assertEquals(expected, run.isSetRPr() && run.getRPr().sizeOfRtlArray() == 1);
            assertEquals(text, run.getTArray(0).getStringValue());
        }
    }
}
