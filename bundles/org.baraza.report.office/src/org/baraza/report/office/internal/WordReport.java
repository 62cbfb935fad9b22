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
    private final WordLists lists;
    private final WordPages pages;
    private final WordCaptions captions;
    private int headings;

    WordReport(XWPFDocument file, ReportDocument document, Imprint imprint) throws IOException {
        this.file = file;
        this.document = document;
        this.imprint = imprint;
        this.styles = new WordStyles(file, document);
        DocumentWords words = DocumentWords.of(WordReport.class, document.language());
        this.lists = new WordLists(file);
        this.pages = new WordPages(file, document, styles, words);
        this.captions = new WordCaptions(styles, words);
    }

    void write() throws IOException {
        title();
        contents();
        for (Block block : document.blocks()) {
            write(block);
        }
        imprint.lines(document.language()).forEach(line -> paragraph(WordStyle.NOTE, line));
        pages.end();
    }

    private void title() {
        paragraph(WordStyle.TITLE, document.title());
        document.subtitle().ifPresent(subtitle -> paragraph(WordStyle.SUBTITLE, subtitle));
        document.cover().forEach(line -> paragraph(WordStyle.COVER, line));
        if (!document.cover().isEmpty()) {
            pages.next();
        }
    }

    private void contents() {
        List<Heading> all = document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .toList();
        if (all.stream().filter(heading -> heading.level() == 1).count() >= LEAST_CONTENTS) {
            new WordContents(file, styles, captions.words()).write(all);
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
                new WordTable(file, table, styles, pages.width(), document.rightToLeft()).write();
            }
            case Picture picture -> {
                new WordPicture(picture, pages.width()).writeTo(styles.set(file.createParagraph(), WordStyle.BODY));
                captions.figure(file.createParagraph(), picture.caption());
            }
            case PageBreak page -> pages.turn(page.orientation());
        }
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = styles.set(file.createParagraph(), WordStyle.heading(heading.level()));
        BigInteger id = BigInteger.valueOf(headings);
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(id);
        begin.setName(WordContents.bookmark(headings++));
        WordText.add(paragraph, heading.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    private static WordStyle style(Paragraph paragraph) {
        return switch (paragraph.style()) {
            case BODY -> WordStyle.BODY;
            case STATEMENT -> WordStyle.STATEMENT;
            case NOTE -> WordStyle.NOTE;
        };
    }

    private void items(Items items) {
        BigInteger numbering = items.numbered() ? lists.newNumbers() : lists.bullets();
        for (Items.Item item : items.items()) {
            XWPFParagraph paragraph = styles.set(file.createParagraph(),
                    items.numbered() ? WordStyle.NUMBER : WordStyle.BULLET);
            paragraph.setNumID(numbering);
            item.lead().ifPresent(lead -> addStrong(paragraph, lead + (item.text().isEmpty() ? "" : " ")));
            WordText.add(paragraph, item.text());
        }
    }

    private void addStrong(XWPFParagraph paragraph, String text) {
        WordText.add(paragraph, text).setStyle(styles.id(WordStyle.STRONG));
    }

    private void paragraph(WordStyle style, String text) {
        WordText.add(styles.set(file.createParagraph(), style), text);
    }
}
