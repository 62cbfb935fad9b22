package org.baraza.report.office.internal;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.baraza.report.Block;
import org.baraza.report.Captions;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Captions, numbered by fields, so that Word can list them; each number is a place that the text refers to. */
final class WordCaptions {

    /** Above those of the headings. */
    private static final int FIRST_ID = 5000;

    private final WordStyles styles;
    private final Captions captions;
    private final Map<Block, Integer> ids = new IdentityHashMap<>();

    WordCaptions(WordStyles styles, ReportDocument document) {
        this.styles = styles;
        this.captions = Captions.of(document);
        document.blocks().stream().filter(captions::holds).forEach(block -> ids.put(block, FIRST_ID + ids.size()));
    }

    Captions all() {
        return captions;
    }

    /** Where the caption's number is found. */
    String bookmark(Block block) {
        return "_Ref" + ids.get(block);
    }

    /** By its sequence Word counts, the same in every language. */
    void write(XWPFParagraph paragraph, Block block, String text) {
        styles.set(paragraph, WordStyle.CAPTION);
        if (block instanceof Table) {
            // not every template says so
            paragraph.setKeepNext(true);
        }
        BigInteger id = BigInteger.valueOf(ids.get(block));
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(id);
        begin.setName(bookmark(block));
        WordText.add(paragraph, captions.kind(block) + "\u00a0");
        WordText.addField(paragraph, "SEQ " + (block instanceof Table ? "Table" : "Figure") + " \\* ARABIC",
                Integer.toString(captions.number(block)));
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
        WordText.add(paragraph, text.isEmpty() ? "" : ". " + text);
    }
}
