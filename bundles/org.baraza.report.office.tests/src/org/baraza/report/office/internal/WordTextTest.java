package org.baraza.report.office.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Runs of text, as Word wants to be told of them. */
class WordTextTest {

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
