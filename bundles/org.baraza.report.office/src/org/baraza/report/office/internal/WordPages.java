package org.baraza.report.office.internal;

import java.math.BigInteger;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.baraza.report.DocumentWords;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.ReportDocument;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The pages, of A4, and what stands over and under each. Lengths are twentieths of a point. */
final class WordPages {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1276;
    private static final int EDGE = 680;

    private final XWPFDocument file;
    private final ReportDocument document;
    private Orientation orientation = Orientation.PORTRAIT;
    private boolean first = true;

    WordPages(XWPFDocument file, ReportDocument document, DocumentWords words) {
        this.file = file;
        this.document = document;
        XWPFParagraph header = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle(WordStyles.HEADER);
        WordText.add(header, document.title());
        XWPFParagraph footer = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(WordStyles.FOOTER);
        WordText.add(footer, words.text("page") + " ");
        WordText.addField(footer, "PAGE", "1");
    }

    /** Of the text, in twentieths of a point. */
    int width() {
        return (orientation == Orientation.PORTRAIT ? SHORT_SIDE : LONG_SIDE) - 2 * MARGIN;
    }

    /** What follows begins on a new page. */
    void next() {
        turn(orientation);
    }

    /** What follows stands on pages that lie so. */
    void turn(Orientation following) {
        XWPFParagraph last = file.createParagraph();
        last.setSpacingAfter(0);
        last.setSpacingBetween(1, LineSpacingRule.EXACT);
        CTSectPr section = last.getCTPPr().addNewSectPr();
        section.set(whole());
        lay(section);
        orientation = following;
    }

    /** The pages since the last turn are the last. */
    void end() {
        lay(whole());
    }

    /** The section of the whole document, as it is without any other: it knows header and footer. */
    private CTSectPr whole() {
        CTBody body = file.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private void lay(CTSectPr section) {
        boolean across = orientation == Orientation.LANDSCAPE;
        CTPageSz size = section.addNewPgSz();
        size.setW(length(across ? LONG_SIDE : SHORT_SIDE));
        size.setH(length(across ? SHORT_SIDE : LONG_SIDE));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(length(MARGIN));
        margins.setBottom(length(MARGIN));
        margins.setLeft(length(MARGIN));
        margins.setRight(length(MARGIN));
        margins.setHeader(length(EDGE));
        margins.setFooter(length(EDGE));
        margins.setGutter(BigInteger.ZERO);
        if (first && !document.cover().isEmpty()) {
            // a title page carries neither header nor page number
            section.addNewTitlePg().setVal(STOnOff1.ON);
        }
        if (document.rightToLeft()) {
            section.addNewBidi().setVal(STOnOff1.ON);
        }
        first = false;
    }

    private static BigInteger length(int twentieths) {
        return BigInteger.valueOf(twentieths);
    }
}
