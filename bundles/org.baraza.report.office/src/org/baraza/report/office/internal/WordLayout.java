package org.baraza.report.office.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.Scene;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;
import org.baraza.drawing.Weight;
import org.baraza.report.Block;
import org.baraza.report.Captions;
import org.baraza.report.Chart;
import org.baraza.report.ChartDrawing;
import org.baraza.report.CrossReference;
import org.baraza.report.DocumentFormats;
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
 * updates them. It is reckoned with the sizes of {@code styles.xml} and the widths of letters, and may be a page off
 * where an office's template has other sizes. Lengths are twentieths of a point.
 */
final class WordLayout {

    /** Calibri runs narrower than the face that is measured. */
    private static final double NARROWER = 0.885;
    /** From line to line, of Calibri's size, in single and in running text. */
    private static final double SINGLE = 1.2207;
    private static final double RUNNING = SINGLE * 269 / 240;
    private static final double INDENT = 357;

    /** Between a table and the text below it. */
    static final int BELOW_TABLE = 160;
    static final int ABOVE_IMPRINT = 360;
    /** On a page of its own the title stands at a third of its height. */
    static final int ABOVE_TITLE = 3400;

    private final ReportDocument document;
    private final Captions captions;
    private final TextMeasure measure = TextMeasure.paper();
    private final Map<Weight, Map<Integer, Double>> widths = Map.of(Weight.REGULAR, new HashMap<>(), Weight.BOLD, new HashMap<>());
    private final WordFlow flow;
    private final double[] width;
    private final double[] height;
    private int lying;
    private int index = -1;

    /**
     * @param width of the text on pages that stand, and on those that lie
     * @param height likewise
     */
    WordLayout(ReportDocument document, Captions captions, double[] width, double[] height) {
        this.document = document;
        this.captions = captions;
        this.width = width.clone();
        this.height = height.clone();
        this.lying = document.orientation() == Orientation.LANDSCAPE ? 1 : 0;
        this.flow = new WordFlow(height[lying]);
    }

    /** @param contents the headings that the contents list; none for a document without contents */
    WordFlow pages(List<Heading> contents, Imprint imprint) {
        text("", document.title(), 600, SINGLE, 0, 160, 0);
        document.subtitle().ifPresent(line -> text("", line, 300, RUNNING, 0, 360, 0));
        document.cover().forEach(line -> text("", line, 240, RUNNING, 0, 60, 0));
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
        lines.forEach(line -> text("", line, 180, RUNNING, line.equals(lines.getFirst()) ? ABOVE_IMPRINT : 0, 100, 0));
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
        text("", "–", 340, RUNNING, 0, 200, 0);
        headings.forEach(heading -> text("", "–", 210, RUNNING, heading.level() == 1 ? 80 : 0,
                heading.level() == 1 ? 40 : 20, 0));
        if (!document.cover().isEmpty()) {
            flow.add(WordFlow.Piece.turn(height[0]));
        }
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph text -> paragraph(text);
            case CrossReference text -> text(text, text.plain(captions), 210, RUNNING, 0, 120, 0);
            case Items items -> items.items().forEach(
                    item -> text(item, item.lead().orElse("") + " " + item.text(), 210, RUNNING, 0, 60, INDENT));
            case Table table -> table(table);
            case Picture picture -> figure(picture, picture.scene());
            case Chart chart -> figure(chart, ChartDrawing.of(chart, new DocumentFormats(document.language())));
            case PageBreak page -> {
                lying = page.orientation() == Orientation.LANDSCAPE ? 1 : 0;
                flow.add(WordFlow.Piece.turn(height[lying]));
            }
        }
    }

    private void heading(Heading heading) {
        double size = new double[] { 340, 260, 220 }[heading.level() - 1];
        int lines = lines(heading.text(), size, width[lying], Weight.BOLD);
        flow.add(new WordFlow.Piece(heading, new double[] { 360, 240, 240 }[heading.level() - 1], size * SINGLE * lines,
                1, new double[] { 160, 100, 60 }[heading.level() - 1], true, 0, 0));
    }

    private void paragraph(Paragraph paragraph) {
        switch (paragraph.style()) {
            case BODY -> text(paragraph, paragraph.text(), 210, RUNNING, 0, 120, 0);
            case STATEMENT -> text(paragraph, paragraph.text(), 260, RUNNING, 120, 200, 227);
            case NOTE -> text(paragraph, paragraph.text(), 180, RUNNING, 0, 100, 0);
        }
    }

    private void text(Object about, String text, double size, double leading, double before, double after,
            double indent) {
        boolean leads = index >= 0 && leads(document.blocks(), index);
        double above = index >= 0 && followsTable(document.blocks(), index) ? BELOW_TABLE : before;
        flow.add(new WordFlow.Piece(about, above, size * leading,
                lines(text, size, width[lying] - indent, Weight.REGULAR), after, leads, 0, 0));
    }

    private void figure(Block block, Scene scene) {
        double shrunk = WordPicture.shrunk(scene, width[lying], height[lying]);
        flow.add(new WordFlow.Piece(block, 0, scene.height() * WordPicture.PIXEL * shrunk, 1, 120, true, 0, 0));
        caption(block, false);
    }

    private void caption(Block block, boolean withNext) {
        flow.add(new WordFlow.Piece(block, 160, 180 * SINGLE
                * lines(captions.line(block), 180, width[lying], Weight.BOLD), 1, 80, withNext, 0, 0));
    }

    private void table(Table table) {
        caption(table, true);
        List<Integer> widths = WordTable.widths(table, (int) width[lying]);
        double[] head = rows(table.headCells(), table.headRows(), widths);
        double repeated = Arrays.stream(head).sum();
        double[] rows = rows(table.placedCells(), table.rows().size(), widths);
        for (int i = 0; i < rows.length; i++) {
            flow.add(new WordFlow.Piece(new Object(), 0, rows[i], 1, 0, table.rows().get(i).kind() == Table.Kind.GROUP,
                    repeated, 0));
        }
    }

    /** Cells over several rows make the last of them as high as they need. */
    private double[] rows(List<Table.PlacedCell> cells, int count, List<Integer> widths) {
        double[] heights = new double[count];
        cells.stream().sorted((a, b) -> a.cell().rows() - b.cell().rows()).forEach(placed -> {
            int end = placed.row() + placed.cell().rows();
            double before = Arrays.stream(heights, placed.row(), end - 1).sum();
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
        double height = 56;
        for (String line : strongLines) {
            height += 40 + 170 * SINGLE * lines(line, 170, wide, Weight.BOLD);
        }
        for (String line : lines.isEmpty() && strongLines.isEmpty() ? List.of("") : lines) {
            height += 40 + 170 * SINGLE * lines(line, 170, wide, strong ? Weight.BOLD : Weight.REGULAR);
        }
        return height;
    }

    /** Letter by letter, each measured once: whole words would be exacter, and are not worth their time. */
    private double width(int letter, TextStyle style) {
        return widths.get(style.weight()).computeIfAbsent(letter, it -> letter == ' '
                ? measure.width("n n", style) - measure.width("nn", style) : measure.width(Character.toString(it), style));
    }

    /** How many lines a text takes when it breaks between words. */
    private int lines(String text, double size, double room, Weight weight) {
        TextStyle style = new TextStyle(Metrics.standard().fontSize(), weight);
        double scale = size / style.size() * NARROWER;
        double space = width(' ', style);
        int lines = 1;
        double filled = 0;
        for (String word : text.split("[ \\t]+")) {
            double wide = word.chars().mapToDouble(letter -> width(letter, style)).sum() * scale;
            if (filled > 0 && filled + wide > room) {
                lines++;
                filled = 0;
            }
            filled += wide + space * scale;
        }
        return lines;
    }
}
