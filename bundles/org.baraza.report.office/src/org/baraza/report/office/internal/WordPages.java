package org.baraza.report.office.internal;

import java.math.BigInteger;
import java.util.List;

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
            turn(page, STPageOrientation.PORTRAIT);
        }
        if (document.rightToLeft() && !page.isSetBidi()) {
            page.addNewBidi().setVal(STOnOff1.ON);
        }
    }

    /** Of the text, in twentieths of a point. */
    int width() {
        return width(orientation);
    }

    /** Of the text, likewise. */
    int height() {
        return height(orientation);
    }

    /** Reckons what will stand on which page. */
    WordFlow reckoned(Captions captions, List<Heading> contents, Imprint imprint) {
        return new WordLayout(document, captions, drawings, styles, columns,
                new double[] { width(Orientation.PORTRAIT), width(Orientation.LANDSCAPE) },
                new double[] { height(Orientation.PORTRAIT), height(Orientation.LANDSCAPE) }).pages(contents, imprint);
    }

    private int width(Orientation lie) {
        CTPageSz size = page().getPgSz();
        CTPageMar margins = page().getPgMar();
        return length(lie == Orientation.PORTRAIT ? size.getW() : size.getH()) - length(margins.getLeft()) - length(margins.getRight())
                - (margins.getGutter() == null ? 0 : length(margins.getGutter()));
    }

    private int height(Orientation lie) {
        CTPageSz size = page().getPgSz();
        CTPageMar margins = page().getPgMar();
        // negative where a header may not push the text down
        return length(lie == Orientation.PORTRAIT ? size.getH() : size.getW()) - Math.abs(length(margins.getTop()))
                - Math.abs(length(margins.getBottom()));
    }

    /** What follows begins on a new page. */
    void next() {
        turn(orientation);
    }

    /** What follows stands on pages that lie so. */
    void turn(Orientation following) {
        XWPFParagraph last = file.createParagraph();
        last.setSpacingBefore(0);
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
            turn(section, STPageOrientation.LANDSCAPE);
        }
        if (first && !document.cover().isEmpty() && !section.isSetTitlePg()) {
            // a title page carries neither header nor page number
            section.addNewTitlePg().setVal(STOnOff1.ON);
        } else if (!first && section.isSetTitlePg()) {
            section.unsetTitlePg();
        }
        first = false;
    }

    /**
     * The margins stay: the upper one has room for an office's header also on a page that lies. A template may lie, such as a
     * report of ours that was made one: pages stand unless the report turns them.
     */
    private static void turn(CTSectPr section, STPageOrientation.Enum to) {
        CTPageSz size = section.getPgSz();
        Object width = size.getW();
        size.setW(size.getH());
        size.setH(width);
        size.setOrient(to);
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

    /** @param state which version of the document this is */
    void headerAndFooter(DocumentWords words, String state, int pages) {
        new WordEdges(file, styles, page()).write(document.title(), words, state, pages);
    }

    /** A template may give lengths with units; those of Word itself are plain numbers. */
    private static int length(Object measure) {
        return measure instanceof BigInteger twentieths ? twentieths.intValue() : MARGIN;
    }
}
