package org.baraza.report.office.internal;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.baraza.report.DocumentWords;

/** Captions, numbered by fields, so that Word can list and refer to them. */
final class WordCaptions {

    private final WordStyles styles;
    private final DocumentWords words;
    private int tables;
    private int figures;

    WordCaptions(WordStyles styles, DocumentWords words) {
        this.styles = styles;
        this.words = words;
    }

    DocumentWords words() {
        return words;
    }

    void table(XWPFParagraph paragraph, String text) {
        write(paragraph, "Table", words.text("table"), ++tables, text);
    }

    void figure(XWPFParagraph paragraph, String text) {
        write(paragraph, "Figure", words.text("figure"), ++figures, text);
    }

    /** @param sequence by which Word counts, the same in every language */
    private void write(XWPFParagraph paragraph, String sequence, String kind, int number, String text) {
        styles.set(paragraph, WordStyle.CAPTION);
        WordText.add(paragraph, kind + " ");
        WordText.addField(paragraph, "SEQ " + sequence + " \\* ARABIC", Integer.toString(number));
        WordText.add(paragraph, text.isEmpty() ? "" : ". " + text);
    }
}
