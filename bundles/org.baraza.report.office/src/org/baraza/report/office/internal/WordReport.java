package org.baraza.report.office.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.baraza.report.Block;
import org.baraza.report.DocumentWords;
import org.baraza.report.Heading;
import org.baraza.report.Imprint;
import org.baraza.report.Items;
import org.baraza.report.PageBreak;
import org.baraza.report.Paragraph;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** A report from its title to its imprint, block by block. */
final class WordReport {

    /** Fewer sections need no contents. */
    private static final int LEAST_CONTENTS = 3;

    private final XWPFDocument file;
    private final ReportDocument document;
    private final Imprint imprint;
    private final WordStyles styles;
    private final WordPages pages;
    private final WordCaptions captions;
    private int headings;

    WordReport(XWPFDocument file, ReportDocument document, Imprint imprint) throws IOException {
        this.file = file;
        this.document = document;
        this.imprint = imprint;
        this.styles = new WordStyles(file, document);
        DocumentWords words = DocumentWords.of(WordReport.class, document.language());
        this.pages = new WordPages(file, document, words);
        this.captions = new WordCaptions(words);
    }

    void write() throws IOException {
        title();
        contents();
        for (Block block : document.blocks()) {
            write(block);
        }
        imprint.lines(document.language()).forEach(line -> paragraph(WordStyles.NOTE, line));
        pages.end();
    }

    private void title() {
        paragraph(WordStyles.TITLE, document.title());
        document.subtitle().ifPresent(subtitle -> paragraph(WordStyles.SUBTITLE, subtitle));
        document.cover().forEach(line -> paragraph(WordStyles.COVER, line));
        if (!document.cover().isEmpty()) {
            pages.next();
        }
    }

    private void contents() {
        List<Heading> all = document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .toList();
        if (all.stream().filter(heading -> heading.level() == 1).count() >= LEAST_CONTENTS) {
            new WordContents(file, captions.words()).write(all);
            if (!document.cover().isEmpty()) {
                pages.next();
            }
        }
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph text -> paragraph(style(text), text.text());
            case Items items -> items(items);
            case Table table -> {
                captions.table(file.createParagraph(), table.caption());
                new WordTable(file, table, pages.width(), document.rightToLeft()).write();
            }
            case Picture picture -> {
                new WordPicture(picture, pages.width()).writeTo(file.createParagraph());
                captions.figure(file.createParagraph(), picture.caption());
            }
            case PageBreak page -> pages.turn(page.orientation());
        }
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(WordStyles.heading(heading.level()));
        BigInteger id = BigInteger.valueOf(headings);
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(id);
        begin.setName(WordContents.bookmark(headings++));
        WordText.add(paragraph, heading.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private static String style(Paragraph paragraph) {
        return switch (paragraph.style()) {
            case BODY -> WordStyles.BODY;
            case STATEMENT -> WordStyles.STATEMENT;
            case NOTE -> WordStyles.NOTE;
        };
    }

    private void items(Items items) {
        BigInteger numbering = items.numbered() ? styles.newNumbering() : BigInteger.ONE;
        for (Items.Item item : items.items()) {
            XWPFParagraph paragraph = file.createParagraph();
            paragraph.setStyle(items.numbered() ? WordStyles.NUMBER : WordStyles.BULLET);
            paragraph.setNumID(numbering);
            item.lead().ifPresent(lead -> WordText.addStrong(paragraph, lead + (item.text().isEmpty() ? "" : " ")));
            WordText.add(paragraph, item.text());
        }
    }

    private void paragraph(String style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        WordText.add(paragraph, text);
    }
}
