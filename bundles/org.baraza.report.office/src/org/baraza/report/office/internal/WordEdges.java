package org.baraza.report.office.internal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.baraza.report.DocumentWords;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** What stands above and below the text of each page, unless a template has its own. */
record WordEdges(XWPFDocument file, WordStyles styles, CTSectPr page) {

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\bPAGE\\b");

    /**
     * The title above; page and state of the document below, also below an office's own header if no page has a number in it.
     *
     * @param state which version of the document this is
     */
    void write(String title, DocumentWords words, String state, int pages) {
        if (page.sizeOfHeaderReferenceArray() + page.sizeOfFooterReferenceArray() == 0) {
            WordText.add(styles.set(file.createHeader(HeaderFooterType.DEFAULT).createParagraph(), WordStyle.HEADER), title);
        }
        if (lacks(page.getFooterReferenceList()) && !numbersPages()) {
            XWPFParagraph footer = newFooter().createParagraph();
            WordText.add(styles.set(footer, WordStyle.FOOTER), words.text("page") + " ");
            WordText.addField(footer, "PAGE", "1");
            WordText.add(footer, " / ");
            WordText.addField(footer, "NUMPAGES", Integer.toString(pages));
            WordText.add(footer, "   ·   " + state);
        }
    }

    private static boolean lacks(List<CTHdrFtrRef> references) {
        return references.stream().noneMatch(it -> it.getType() == STHdrFtr.DEFAULT);
    }

    private boolean numbersPages() {
        return Stream.concat(file.getHeaderList().stream(), file.getFooterList().stream())
                .anyMatch(edge -> PAGE_NUMBER.matcher(edge._getHdrFtr().xmlText()).find());
    }

    /** The library counts the parts of a template to name the next, which may be called so already. */
    private XWPFFooter newFooter() {
        int number = 1;
        while (isTaken(number)) {
            number++;
        }
        XWPFFooter footer = (XWPFFooter) file.createRelationship(XWPFRelation.FOOTER, XWPFFactory.getInstance(), number);
        footer.setXWPFDocument(file);
        footer.setHeaderFooter(CTHdrFtr.Factory.newInstance());
        CTHdrFtrRef reference = page.addNewFooterReference();
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(file.getRelationId(footer));
        return footer;
    }

    private boolean isTaken(int number) {
        try {
            return file.getPackage().containPart(PackagingURIHelper.createPartName(XWPFRelation.FOOTER.getFileName(number)));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
