package org.baraza.ui.strategy.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.drawing.Scene;
import org.baraza.report.Block;
import org.baraza.report.Captions;
import org.baraza.report.Chart;
import org.baraza.report.ChartDrawing;
import org.baraza.report.CrossReference;
import org.baraza.report.DocumentFormats;
import org.baraza.report.Heading;
import org.baraza.report.Items;
import org.baraza.report.PageBreak;
import org.baraza.report.Paragraph;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/**
 * A document as it reads on a screen: its texts in order, each with how loud it is, and its pictures. Tables are told row by
 * row.
 */
public record Reading(List<Piece> pieces) {

    /** How loud a text is. */
    public enum Voice {
        TITLE, HEADING, SUBHEADING, TEXT, NOTE,
        /** Heads the rows of a table that come after it. */
        GROUP,
        /** Heads one row. */
        ROW,
        /** What the cell tells that heads the row. */
        CELL,
        /** What the other cells say. */
        FACTS
    }

    /**
     * A paragraph.
     *
     * @param picture stands above it
     */
    public record Piece(Voice voice, String text, Optional<Scene> picture) {

        Piece(Voice voice, String text) {
            this(voice, text, Optional.empty());
        }
    }

    public Reading {
        pieces = List.copyOf(pieces);
    }

    public static Reading of(ReportDocument document) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Voice.TITLE, document.title()));
        document.subtitle().ifPresent(text -> pieces.add(new Piece(Voice.NOTE, text)));
        document.cover().forEach(text -> pieces.add(new Piece(Voice.NOTE, text)));
        Captions captions = Captions.of(document);
        DocumentFormats formats = new DocumentFormats(document.language());
        document.blocks().stream().flatMap(block -> pieces(block, captions, formats)).filter(piece -> !piece.text().isBlank())
                .forEach(pieces::add);
        return new Reading(pieces);
    }

    private static Stream<Piece> pieces(Block block, Captions captions, DocumentFormats formats) {
        return switch (block) {
            case Heading heading -> Stream.of(new Piece(heading.level() == 1 ? Voice.HEADING : Voice.SUBHEADING,
                    heading.text()));
            case Paragraph paragraph -> Stream.of(new Piece(Voice.TEXT, paragraph.text()));
            case Items items -> IntStream.range(0, items.items().size()).mapToObj(i -> item(items, i));
            case Table table -> Stream.concat(Stream.of(new Piece(Voice.NOTE, captions.line(table))),
                    new ReadingTable(table).pieces());
            case Picture picture -> Stream.of(picture(captions.line(picture), picture.scene()));
            case Chart chart -> Stream.of(picture(captions.line(chart), ChartDrawing.of(chart, formats)));
            case CrossReference reference -> Stream.of(new Piece(Voice.TEXT, sentence(reference, captions)));
            case PageBreak end -> Stream.empty();
        };
    }

    private static Piece item(Items items, int index) {
        Items.Item item = items.items().get(index);
        String sign = items.numbered() ? index + 1 + "." : "•";
        return new Piece(Voice.TEXT, sign + "  " + (item.lead().map(lead -> lead + " ").orElse("") + item.text()).strip());
    }

    private static Piece picture(String caption, Scene scene) {
        return new Piece(Voice.NOTE, caption, Optional.of(scene));
    }

    private static String sentence(CrossReference reference, Captions captions) {
        StringBuilder sentence = new StringBuilder();
        reference.read(sentence::append, target -> sentence.append(captions.label(target)));
        return sentence.toString();
    }
}
