package org.baraza.report.office.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.baraza.report.Block;
import org.baraza.report.Chart;
import org.baraza.report.CrossReference;
import org.baraza.report.DocumentWords;
import org.baraza.report.Heading;
import org.baraza.report.Imprint;
import org.baraza.report.Items;
import org.baraza.report.PageBreak;
import org.baraza.report.Paragraph;
import org.baraza.report.Picture;
import org.baraza.report.Progress;
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
    private final WordDrawings drawings;
    private final WordStyles styles;
    private final WordWidths widths;
    private final WordLists lists;
    private final WordPages pages;
    private final WordCaptions captions;
    private final DocumentWords words;
    private final List<Heading> listed;
    private final WordFlow reckoned;
    private int headings;

    WordReport(XWPFDocument file, ReportDocument document, Imprint imprint) throws IOException {
        this.file = file;
        this.document = document;
        this.imprint = imprint;
        this.drawings = new WordDrawings(document);
        this.styles = new WordStyles(file, document);
        this.widths = new WordWidths(styles.size(WordStyle.TABLE_TEXT));
        this.words = DocumentWords.of(WordReport.class, document.language());
        this.lists = new WordLists(file);
        this.pages = new WordPages(file, document, drawings, styles, widths);
        this.captions = new WordCaptions(styles, document);
        this.listed = listed(document);
        this.reckoned = pages.reckoned(captions.all(), listed, imprint);
        pages.headerAndFooter(words, imprint.state(document.language()), reckoned.last());
    }

    void write() throws IOException {
        title();
        contents();
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Progress.step();
            int first = file.getParagraphs().size();
            write(blocks.get(i));
            if (WordLayout.leads(blocks, i)) {
                file.getParagraphs().getLast().setKeepNext(true);
            }
            if (WordLayout.followsTable(blocks, i)) {
                file.getParagraphs().get(first).setSpacingBefore(WordLayout.BELOW_TABLE);
            }
        }
        imprint();
        pages.end();
    }

    /** It stays whole and with the end of what it is about: on a page of its own it would be a page of nothing. */
    private void imprint() {
        end().forEach(last -> last.setKeepNext(true));
        int first = file.getParagraphs().size();
        imprint.lines(document.language()).forEach(line -> paragraph(WordStyle.NOTE, line));
        List<XWPFParagraph> lines = file.getParagraphs().subList(first, file.getParagraphs().size());
        lines.getFirst().setSpacingBefore(WordLayout.ABOVE_IMPRINT);
        lines.subList(0, lines.size() - 1).forEach(line -> line.setKeepNext(true));
    }

    private Stream<XWPFParagraph> end() {
        return switch (file.getBodyElements().getLast()) {
            case XWPFParagraph text -> Stream.of(text);
            case XWPFTable table -> table.getRows().getLast().getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream());
            default -> Stream.of();
        };
    }

    private void title() {
        paragraph(WordStyle.TITLE, document.title());
        if (!document.cover().isEmpty()) {
            file.getParagraphs().getLast().setSpacingBefore(WordLayout.ABOVE_TITLE);
        }
        document.subtitle().ifPresent(subtitle -> paragraph(WordStyle.SUBTITLE, subtitle));
        document.cover().forEach(line -> paragraph(WordStyle.COVER, line));
        if (!document.cover().isEmpty()) {
            pages.next();
        }
    }

    /** The headings that the contents list; none if the document is too short for contents. */
    private static List<Heading> listed(ReportDocument document) {
        List<Heading> all = headings(document);
        boolean many = all.stream().filter(heading -> heading.level() == 1).count() >= LEAST_CONTENTS;
        return many ? all.stream().filter(WordContents::lists).toList() : List.of();
    }

    private static List<Heading> headings(ReportDocument document) {
        return document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    }

    private void contents() {
        if (!listed.isEmpty()) {
            new WordContents(file, styles, words).write(headings(document), reckoned, pages.width());
            if (!document.cover().isEmpty()) {
                pages.next();
            }
        }
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph text -> paragraph(WordStyle.of(text), text.text());
            case CrossReference text -> reference(text);
            case Items items -> items(items);
            case Table table -> {
                captions.write(file.createParagraph(), table, table.caption());
                new WordTable(file, table, styles, widths.of(table, pages.width()), reckoned, document.rightToLeft()).write();
            }
            case Picture picture -> figure(picture, picture.caption());
            case Chart chart -> figure(chart, chart.caption());
            case PageBreak page -> pages.turn(page.orientation());
        }
    }

    private void figure(Block block, String caption) throws IOException {
        new WordPicture(drawings.scene(block), drawings.png(block), pages.width(), pages.height())
                .writeTo(styles.set(file.createParagraph(), WordStyle.PICTURE));
        captions.write(file.createParagraph(), block, caption);
    }

    /** The sentence, with a field for each part of the document that it leads to. */
    private void reference(CrossReference reference) {
        XWPFParagraph paragraph = styles.set(file.createParagraph(), WordStyle.BODY);
        reference.read(text -> WordText.add(paragraph, text), target -> {
            if (captions.all().holds(target)) {
                WordText.addField(paragraph, "REF " + bookmark(target) + " \\h", captions.all().label(target));
            } else {
                WordText.add(paragraph, captions.all().label(target));
            }
        });
    }

    private String bookmark(Block target) {
        List<Heading> all = headings(document);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == target) {
                return WordContents.bookmark(i);
            }
        }
        return captions.bookmark(target);
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = styles.set(file.createParagraph(), WordStyle.heading(heading.level()));
        // not every template says so
        paragraph.setKeepNext(true);
        BigInteger id = BigInteger.valueOf(headings);
        CTBookmark begin = paragraph.getCTP().addNewBookmarkStart();
        begin.setId(id);
        begin.setName(WordContents.bookmark(headings++));
        WordText.add(paragraph, heading.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
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
