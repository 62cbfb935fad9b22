package org.baraza.report.office.internal;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.baraza.report.Captions;
import org.baraza.report.DocumentWords;
import org.baraza.report.Heading;
import org.baraza.report.Imprint;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.ReportDocument;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The pages and what stands over and under each: as the template has them, else A4 with the title above and the page's
 * number below. Lengths are twentieths of a point.
 */
final class WordPages {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1134;
    private static final int EDGE = 680;

    private final XWPFDocument file;
    private final ReportDocument document;
    private final WordDrawings drawings;
    private final WordStyles styles;
    private final WordWidths columns;
    private Orientation orientation;
    private boolean first = true;

    WordPages(XWPFDocument file, ReportDocument document, WordDrawings drawings, WordStyles styles, WordWidths columns) {
        this.file = file;
        this.document = document;
        this.drawings = drawings;
        this.styles = styles;
        this.columns = columns;
        this.orientation = document.orientation();
        CTSectPr page = page();
        if (!page.isSetPgSz()) {
            size(page);
        }
        if (!page.isSetPgMar()) {
            margins(page);
        }
        if (length(page.getPgSz().getW()) > length(page.getPgSz().getH())) {
            stand(page);
        }
        if (document.rightToLeft() && !page.isSetBidi()) {
            page.addNewBidi().setVal(STOnOff1.ON);
        }
    }

    /** Of the text, in twentieths of a point. */
    int width() {
        return orientation == Orientation.PORTRAIT ? standing() : upward();
    }

    /** Of the text, likewise. */
    int height() {
        return orientation == Orientation.PORTRAIT ? upward() : standing();
    }

    /** Reckons what will stand on which page. */
    WordFlow reckoned(Captions captions, List<Heading> contents, Imprint imprint) {
        return new WordLayout(document, captions, drawings, styles, columns, new double[] { standing(), upward() },
                new double[] { upward(), standing() }).pages(contents, imprint);
    }

    /** The width of the text on a page that stands. */
    private int standing() {
        CTPageMar margins = page().getPgMar();
        return length(page().getPgSz().getW()) - length(margins.getLeft()) - length(margins.getRight());
    }

    /** The height of the text on a page that stands, which is its width on one that lies. */
    private int upward() {
        CTPageMar margins = page().getPgMar();
        return length(page().getPgSz().getH()) - length(margins.getTop()) - length(margins.getBottom());
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
        section.set(page());
        lay(section);
        orientation = following;
    }

    /** The pages since the last turn are the last. */
    void end() {
        lay(page());
    }

    /** The section of the whole document, as it is without any other. */
    private CTSectPr page() {
        CTBody body = file.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    private void lay(CTSectPr section) {
        if (orientation == Orientation.LANDSCAPE) {
            turn(section);
        }
        if (first && !document.cover().isEmpty() && !section.isSetTitlePg()) {
            // a title page carries neither header nor page number
            section.addNewTitlePg().setVal(STOnOff1.ON);
        } else if (!first && section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
        first = false;
    }

    /** As a sheet of paper is turned: the upper edge becomes the left one. */
    private static void turn(CTSectPr section) {
        CTPageSz size = section.getPgSz();
        Object width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        size.setOrient(STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.getPgMar();
        Object top = margins.getTop();
        Object right = margins.getRight();
        margins.setRight(top);
        margins.setTop(margins.getLeft());
        margins.setLeft(margins.getBottom());
        margins.setBottom(right);
    }

    /** A template may lie, such as a report of ours that was made one: pages stand unless the report turns them. */
    private static void stand(CTSectPr section) {
        CTPageSz size = section.getPgSz();
        Object width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        size.setOrient(STPageOrientation.PORTRAIT);
        CTPageMar margins = section.getPgMar();
        Object top = margins.getTop();
        Object left = margins.getLeft();
        margins.setTop(margins.getRight());
        margins.setRight(margins.getBottom());
        margins.setBottom(left);
        margins.setLeft(top);
    }

    private static void size(CTSectPr page) {
        CTPageSz size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(SHORT_SIDE));
        size.setH(BigInteger.valueOf(LONG_SIDE));
    }

    private static void margins(CTSectPr page) {
        CTPageMar margins = page.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(EDGE));
        margins.setFooter(BigInteger.valueOf(EDGE));
        margins.setGutter(BigInteger.ZERO);
    }

    /**
     * The title above, page and state of the document below, unless a template has its own.
     *
     * @param state which version of the document this is
     */
    void headerAndFooter(DocumentWords words, String state, int pages) {
        if (page().sizeOfHeaderReferenceArray() + page().sizeOfFooterReferenceArray() > 0) {
            return;
        }
        XWPFParagraph header = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        WordText.add(styles.set(header, WordStyle.HEADER), document.title());
        XWPFParagraph footer = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        WordText.add(styles.set(footer, WordStyle.FOOTER), words.text("page") + " ");
        WordText.addField(footer, "PAGE", "1");
        WordText.add(footer, " / ");
        WordText.addField(footer, "NUMPAGES", Integer.toString(pages));
        WordText.add(footer, "   ·   " + state);
    }

    /** A template may give lengths with units; those of Word itself are plain numbers. */
    private static int length(Object measure) {
        return measure instanceof BigInteger twentieths ? twentieths.intValue() : MARGIN;
    }
}
