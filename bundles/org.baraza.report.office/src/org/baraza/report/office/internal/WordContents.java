package org.baraza.report.office.internal;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.baraza.report.DocumentWords;
import org.baraza.report.Heading;
import org.baraza.report.XmlLetters;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field of Word's, filled in already with links to the headings of the first two levels and
 * the pages that these stand on.
 */
record WordContents(XWPFDocument file, WordStyles styles, DocumentWords words) {

    private static final int DEEPEST = 2;

    /** Where the heading is found that is this far from the first. */
    static String bookmark(int index) {
        return "_Toc" + (1000 + index);
    }

    static boolean lists(Heading heading) {
        return heading.level() <= DEEPEST;
    }

    /**
     * @param headings of the document, all and in order
     * @param width of the text, at whose end the page numbers stand
     */
    void write(List<Heading> headings, WordFlow pages, int width) {
        XWPFParagraph title = styles.set(file.createParagraph(), WordStyle.CONTENTS_HEADING);
        WordText.add(title, words.text("contents"));
        XWPFParagraph entry = null;
        for (int i = 0; i < headings.size(); i++) {
            if (lists(headings.get(i))) {
                boolean first = entry == null;
                entry = styles.set(file.createParagraph(), WordStyle.contents(headings.get(i).level()));
                WordText.tabToEnd(entry, width);
                if (first) {
                    begin(entry);
                }
                link(entry, headings.get(i).text(), bookmark(i), pages.page(headings.get(i)));
            }
        }
        if (entry != null) {
            WordText.mark(entry, STFldCharType.END);
        }
    }

    private static void begin(XWPFParagraph entry) {
        WordText.mark(entry, STFldCharType.BEGIN);
        WordText.instruct(entry, "TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u");
        WordText.mark(entry, STFldCharType.SEPARATE);
    }

    private static void link(XWPFParagraph entry, String text, String bookmark, int page) {
        CTHyperlink link = entry.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.addNewR().addNewT().setStringValue(WordText.inDirection(entry, XmlLetters.only(text)));
        link.addNewR().addNewTab();
        mark(link, STFldCharType.BEGIN);
        CTR instruction = link.addNewR();
        instruction.addNewInstrText().setStringValue("PAGEREF " + bookmark + " \\h");
        mark(link, STFldCharType.SEPARATE);
        link.addNewR().addNewT().setStringValue(Integer.toString(page));
        mark(link, STFldCharType.END);
    }

    private static void mark(CTHyperlink link, STFldCharType.Enum place) {
        link.addNewR().addNewFldChar().setFldCharType(place);
    }
}
