package org.baraza.ui.strategy.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.report.Block;
import org.baraza.report.Captions;
import org.baraza.report.Chart;
import org.baraza.report.Column;
import org.baraza.report.CrossReference;
import org.baraza.report.Heading;
import org.baraza.report.Items;
import org.baraza.report.PageBreak;
import org.baraza.report.Paragraph;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;
import org.baraza.report.Table.PlacedCell;
import org.baraza.ui.strategy.internal.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * A document as it reads on a screen: its texts in order, each with how loud it is. Tables are told row by row, each
 * cell after what its column says, pictures by their names.
 */
public record Reading(List<Piece> pieces) {

    private static final String NOTHING = "–";

    /** How loud a text is. */
    public enum Voice {
        TITLE, HEADING, SUBHEADING, TEXT, NOTE
    }

    /** A paragraph. */
    public record Piece(Voice voice, String text) {
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
        document.blocks().stream().flatMap(block -> pieces(block, captions)).filter(piece -> !piece.text().isBlank())
                .forEach(pieces::add);
        return new Reading(pieces);
    }

    private static Stream<Piece> pieces(Block block, Captions captions) {
        return switch (block) {
            case Heading heading -> Stream.of(new Piece(heading.level() == 1 ? Voice.HEADING : Voice.SUBHEADING,
                    heading.text()));
            case Paragraph paragraph -> Stream.of(new Piece(Voice.TEXT, paragraph.text()));
            case Items items -> items.items().stream().map(item -> new Piece(Voice.TEXT, "•  "
                    + item.lead().map(lead -> lead + ": ").orElse("") + item.text()));
            case Table table -> table(table);
            case Picture picture -> Stream.of(new Piece(Voice.NOTE, NLS.bind(Messages.Reading_picture, picture.caption())));
            case Chart chart -> Stream.of(new Piece(Voice.NOTE, NLS.bind(Messages.Reading_picture, chart.caption())));
            case CrossReference reference -> Stream.of(new Piece(Voice.TEXT, sentence(reference, captions)));
            case PageBreak end -> Stream.empty();
        };
    }

    private static String sentence(CrossReference reference, Captions captions) {
        StringBuilder sentence = new StringBuilder();
        reference.read(sentence::append, target -> sentence.append(captions.label(target)));
        return sentence.toString();
    }

    private static Stream<Piece> table(Table table) {
        return table.placedCells().stream()
                .collect(Collectors.groupingBy(PlacedCell::row, TreeMap::new, Collectors.toList())).values().stream()
                .map(row -> new Piece(Voice.NOTE, row.stream().filter(placed -> says(placed.cell().text()))
                        .map(placed -> told(table, placed)).collect(Collectors.joining(" · "))));
    }

    /** A dash stands for nothing, which needs no telling. */
    private static boolean says(String text) {
        return !text.isBlank() && !text.equals(NOTHING);
    }

    /** Names of rows and heads of groups say themselves what they are. */
    private static String told(Table table, PlacedCell placed) {
        Column column = table.columns().get(placed.column());
        String text = placed.cell().text();
        return placed.kind() == Table.Kind.GROUP || placed.column() == 0 || column.heading() || column.title().isBlank()
                ? text : NLS.bind(Messages.Reading_cell, column.title(), text);
    }
}
