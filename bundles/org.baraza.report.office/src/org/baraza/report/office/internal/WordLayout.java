package org.baraza.report.office.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.baraza.drawing.Scene;
import org.baraza.drawing.Weight;
import org.baraza.report.Block;
import org.baraza.report.Captions;
import org.baraza.report.Chart;
import org.baraza.report.CrossReference;
import org.baraza.report.Heading;
import org.baraza.report.Imprint;
import org.baraza.report.Items;
import org.baraza.report.PageBreak;
import org.baraza.report.PageBreak.Orientation;
import org.baraza.report.Paragraph;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/**
 * On which page each part of a document will stand in Word, for the contents, which thus read right before anybody
 * updates them. It is reckoned with the sizes that the styles say and the widths of letters. Lengths are twentieths of a
 * point.
 */
final class WordLayout {

    private static final double INDENT = 357;
    private static final double STATEMENT_INDENT = 227;
    /** At the end of a line of the contents. */
    private static final double PAGE_NUMBER = 600;
    /** Above and below the text of a table's cell, with the line below. */
    private static final double CELL_EDGES = 66;

    /** Between a table and the text below it. */
    static final int BELOW_TABLE = 160;
    static final int ABOVE_IMPRINT = 360;
    /** On a page of its own the title stands at a third of its height. */
    static final int ABOVE_TITLE = 3400;

    private final ReportDocument document;
    private final Captions captions;
    private final WordDrawings drawings;
    private final WordStyles styles;
    private final WordWidths columns;
    private static final LetterWidths REGULAR = new LetterWidths(Weight.REGULAR);
    private static final LetterWidths BOLD = new LetterWidths(Weight.BOLD);

    private final WordFlow flow;
    private final double[] width;
    private final double[] height;
    private int lying;
    private int index = -1;

    /**
     * @param width of the text on pages that stand, and on those that lie
     * @param height likewise
     */
    WordLayout(ReportDocument document, Captions captions, WordDrawings drawings, WordStyles styles, WordWidths columns,
            double[] width, double[] height) {
        this.document = document;
        this.captions = captions;
        this.drawings = drawings;
        this.styles = styles;
        this.columns = columns;
        this.width = width.clone();
        this.height = height.clone();
        this.lying = document.orientation() == Orientation.LANDSCAPE ? 1 : 0;
        this.flow = new WordFlow(height[lying]);
    }

    /** @param contents the headings that the contents list; none for a document without contents */
    WordFlow pages(List<Heading> contents, Imprint imprint) {
        text("", document.title(), WordStyle.TITLE, 0);
        document.subtitle().ifPresent(line -> text("", line, WordStyle.SUBTITLE, 0));
        document.cover().forEach(line -> text("", line, WordStyle.COVER, 0));
        if (!document.cover().isEmpty()) {
            flow.add(WordFlow.Piece.turn(height[0]));
        }
        if (!contents.isEmpty()) {
            contents(contents);
        }
        for (index = 0; index < document.blocks().size(); index++) {
            block(document.blocks().get(index));
        }
        index = -1;
        List<String> lines = imprint.lines(document.language());
        TextSize note = styles.size(WordStyle.NOTE);
        lines.forEach(line -> text("", line, note, line.equals(lines.getFirst()) ? ABOVE_IMPRINT : note.before(), 0));
        return flow.filled();
    }

    /** Whether a text says something of the table or figure after it, so that it stays with that one. */
    static boolean leads(List<Block> blocks, int index) {
        boolean text = blocks.get(index) instanceof Paragraph || blocks.get(index) instanceof CrossReference;
        return text && index + 1 < blocks.size() && switch (blocks.get(index + 1)) {
            case Table table -> true;
            case Picture picture -> true;
            case Chart chart -> true;
            case CrossReference next -> leads(blocks, index + 1);
            default -> false;
        };
    }

    /** Whether a text stands right below a table, which has no room of its own. */
    static boolean followsTable(List<Block> blocks, int index) {
        return index > 0 && blocks.get(index - 1) instanceof Table && switch (blocks.get(index)) {
            case Paragraph text -> true;
            case CrossReference text -> true;
            case Items items -> true;
            default -> false;
        };
    }

    private void contents(List<Heading> headings) {
        text("", "–", WordStyle.CONTENTS_HEADING, 0);
        headings.forEach(heading -> text("", heading.text(), WordStyle.contents(heading.level()), PAGE_NUMBER));
        if (!document.cover().isEmpty()) {
            flow.add(WordFlow.Piece.turn(height[0]));
        }
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph text -> paragraph(text);
            case CrossReference text -> text(text, text.plain(captions), WordStyle.BODY, 0);
            case Items items -> items.items().forEach(item -> text(item, item.lead().orElse("") + " " + item.text(),
                    items.numbered() ? WordStyle.NUMBER : WordStyle.BULLET, INDENT));
            case Table table -> table(table);
            case Picture picture -> figure(picture, drawings.scene(picture));
            case Chart chart -> figure(chart, drawings.scene(chart));
            case PageBreak page -> {
                lying = page.orientation() == Orientation.LANDSCAPE ? 1 : 0;
                flow.add(WordFlow.Piece.turn(height[lying]));
            }
        }
    }

    private void heading(Heading heading) {
        TextSize size = styles.size(WordStyle.heading(heading.level()));
        if (size.newPage() && !beginsPage()) {
            flow.add(WordFlow.Piece.turn(height[lying]));
        }
        flow.add(new WordFlow.Piece(heading, size.before(), size.line() * size.lines(heading.text(), width[lying], BOLD), 1,
                size.after(), true, 0, 0));
    }

    private boolean beginsPage() {
        return index == 0 ? !document.cover().isEmpty() : document.blocks().get(index - 1) instanceof PageBreak;
    }

    private void paragraph(Paragraph paragraph) {
        text(paragraph, paragraph.text(), WordStyle.of(paragraph),
                paragraph.style() == Paragraph.Style.STATEMENT ? STATEMENT_INDENT : 0);
    }

    private void text(Object about, String text, WordStyle style, double indent) {
        text(about, text, styles.size(style), styles.size(style).before(), indent);
    }

    private void text(Object about, String text, TextSize size, double before, double indent) {
        boolean leads = index >= 0 && leads(document.blocks(), index);
        double above = index >= 0 && followsTable(document.blocks(), index) ? BELOW_TABLE : before;
        flow.add(new WordFlow.Piece(about, above, size.line(), size.lines(text, width[lying] - indent, REGULAR), size.after(), leads,
                0, 0));
    }

    private void figure(Block block, Scene scene) {
        double shrunk = WordPicture.shrunk(scene, width[lying], height[lying]);
        flow.add(new WordFlow.Piece(block, 0, scene.height() * WordPicture.PIXEL * shrunk, 1,
                styles.size(WordStyle.PICTURE).after(), true, 0, 0));
        caption(block, false);
    }

    private void caption(Block block, boolean withNext) {
        TextSize size = styles.size(WordStyle.CAPTION);
        flow.add(new WordFlow.Piece(block, size.before(), size.line() * size.lines(captions.line(block), width[lying], BOLD), 1,
                size.after(), withNext, 0, 0));
    }

    private void table(Table table) {
        caption(table, true);
        List<Integer> widths = columns.of(table, (int) width[lying]);
        double[] head = rows(table.headCells(), table.headRows(), widths);
        double repeated = Arrays.stream(head).sum();
        double[] rows = rows(table.placedCells(), table.rows().size(), widths);
        WordRows together = new WordRows(table);
        for (int i = 0; i < rows.length; i++) {
            flow.add(new WordFlow.Piece(table.rows().get(i), 0, rows[i], 1, 0, together.staysWithNext(i), repeated, 0));
        }
    }

    /** Cells over several rows make the last of them as high as they need; those of a head stand in the last alone. */
    private double[] rows(List<Table.PlacedCell> cells, int count, List<Integer> widths) {
        double[] heights = new double[count];
        cells.stream().sorted((a, b) -> a.cell().rows() - b.cell().rows()).forEach(placed -> {
            int end = placed.row() + placed.cell().rows();
            double before = placed.kind() == Table.Kind.HEAD ? 0 : Arrays.stream(heights, placed.row(), end - 1).sum();
            heights[end - 1] = Math.max(heights[end - 1], height(placed, widths) - before);
        });
        return heights;
    }

    private double height(Table.PlacedCell placed, List<Integer> widths) {
        double wide = widths.subList(placed.column(), placed.column() + placed.cell().columns()).stream()
                .mapToInt(Integer::intValue).sum() - 2 * 74.0;
        boolean strong = placed.kind() != Table.Kind.BODY;
        List<String> strongLines = new ArrayList<>(placed.cell().lead().stream().toList());
        List<String> lines = placed.cell().text().lines().toList();
        TextSize size = styles.size(placed.kind() == Table.Kind.HEAD ? WordStyle.TABLE_HEAD : WordStyle.TABLE_TEXT);
        int count = 0;
        for (String line : strongLines) {
            count += size.lines(line, wide, BOLD);
        }
        for (String line : lines.isEmpty() && strongLines.isEmpty() ? List.of("") : lines) {
            count += size.lines(line, wide, strong ? BOLD : REGULAR);
        }
        int between = Math.max(0, strongLines.size() + lines.size() - 1);
        return CELL_EDGES + size.before() + size.line() * count + Math.max(size.before(), size.after()) * between + size.after();
    }
}
