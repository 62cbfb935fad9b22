package org.baraza.report.office.internal;

import java.math.BigInteger;
import java.text.Bidi;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.baraza.report.XmlLetters;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Text into paragraphs, and fields, which Word brings up to date. */
final class WordText {

    /** A mark that is not seen and counts as a Latin letter. */
    private static final char LEFT_TO_RIGHT = '\u200e';

    private WordText() {
    }

    static XWPFRun add(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(inDirection(paragraph, XmlLetters.only(text)));
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            // else Word sets Arabic letters in the font, the size and the language of the Latin ones
            CTR letters = run.getCTR();
            (letters.isSetRPr() ? letters.getRPr() : letters.addNewRPr()).addNewRtl();
        }
        return run;
    }

    /**
     * Between marks, so that the full stop of an English sentence stands behind it also where paragraphs begin on the right,
     * and numbers are set in the font of Latin letters by which their columns are as wide as they are.
     */
    static String inDirection(XWPFParagraph paragraph, String text) {
        boolean fromTheRight = paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetBidi();
        boolean latin = text.codePoints().anyMatch(Character::isLetterOrDigit) && !Bidi.requiresBidi(text.toCharArray(), 0, text.length());
        return fromTheRight && latin ? LEFT_TO_RIGHT + text + LEFT_TO_RIGHT : text;
    }

    /** A field whose result is filled in already, so that it reads right before anyone updates it. */
    static void addField(XWPFParagraph paragraph, String instruction, String result) {
        mark(paragraph, STFldCharType.BEGIN);
        instruct(paragraph, instruction);
        mark(paragraph, STFldCharType.SEPARATE);
        add(paragraph, result);
        mark(paragraph, STFldCharType.END);
    }

    static void mark(XWPFParagraph paragraph, STFldCharType.Enum place) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(place);
    }

    static void instruct(XWPFParagraph paragraph, String instruction) {
        CTR run = paragraph.createRun().getCTR();
        run.addNewInstrText().setStringValue(" " + instruction + " ");
    }

    /** A tab that leads with dots to the end of the line. */
    static void tabToEnd(XWPFParagraph paragraph, int width) {
        CTPPr properties = paragraph.getCTPPr();
        CTTabStop stop = (properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs()).addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(BigInteger.valueOf(width));
    }
}
