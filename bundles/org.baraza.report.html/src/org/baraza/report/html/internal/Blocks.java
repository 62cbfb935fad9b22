package org.baraza.report.html.internal;

import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.baraza.drawing.Palette;
import org.baraza.drawing.Scene;
import org.baraza.drawing.SvgPainter;
import org.baraza.drawing.TextMeasure;
import org.baraza.report.Block;
import org.baraza.report.Captions;
import org.baraza.report.Chart;
import org.baraza.report.ChartDrawing;
import org.baraza.report.CrossReference;
import org.baraza.report.DocumentFormats;
import org.baraza.report.DocumentWords;
import org.baraza.report.Heading;
import org.baraza.report.Items;
import org.baraza.report.PageBreak;
import org.baraza.report.Paragraph;
import org.baraza.report.Picture;
import org.baraza.report.ReportDocument;
import org.baraza.report.Table;

/** The blocks of one document, in their order: headings are numbered as they come, so that the contents find them. */
final class Blocks {

    private final SvgPainter painter = SvgPainter.measured(Palette.light(), TextMeasure.paper());
    private final Captions captions;
    private final DocumentFormats formats;
    private final DocumentWords words;
    private final Map<Block, String> anchors;
    private int headings;

    Blocks(ReportDocument document) {
        this.captions = Captions.of(document);
        this.formats = new DocumentFormats(document.language());
        this.words = DocumentWords.of(Blocks.class, document.language());
        this.anchors = anchors(document);
    }

    Markup markup(Block block) throws InterruptedIOException {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case Items items -> items(items);
            case CrossReference text -> reference(text);
            case Table table -> new TableMarkup(table, captions.line(table), anchors.get(table)).markup();
            // the keyboard reaches what scrolls on a narrow screen, as it reaches the drawing of a chart
            case Picture picture -> figure(Tag.of("figure", "picture").with("tabindex", "0"), picture, picture.scene(), Markup.NONE);
            case Chart chart -> figure(Tag.of("figure", "chart"), chart, ChartDrawing.of(chart, formats), numbers(chart));
            case PageBreak page -> Tag.of("div", "page " + page.orientation().name().toLowerCase(Locale.ROOT)).around();
        };
    }

    /** Where the heading is found that is this far from the first. */
    static String anchor(int index) {
        return "s" + (index + 1);
    }

    private Markup heading(Heading heading) {
        return Tag.of("h" + (heading.level() + 1)).with("id", anchor(headings++)).around(heading.text());
    }

    private static Markup paragraph(Paragraph paragraph) {
        return switch (paragraph.style()) {
            case BODY -> Tag.of("p").around(paragraph.text());
            case STATEMENT, NOTE ->
                Tag.of("p", paragraph.style().name().toLowerCase(Locale.ROOT)).around(paragraph.text());
        };
    }

    private static Markup items(Items items) {
        return Tag.of(items.numbered() ? "ol" : "ul").lines(items.items().stream().map(Blocks::item).toList());
    }

    private static Markup item(Items.Item item) {
        Markup lead = item.lead().map(words -> Tag.of("strong").around(words)).orElse(Markup.NONE);
        boolean both = item.lead().isPresent() && !item.text().isEmpty();
        return Tag.of("li").around(lead, Markup.text(both ? " " + item.text() : item.text()));
    }

    /** The sentence, with a link to whatever the document holds of what it refers to. */
    private Markup reference(CrossReference reference) {
        List<Markup> parts = new ArrayList<>();
        reference.read(text -> parts.add(Markup.text(text)), target -> parts.add(captions.holds(target)
                ? Tag.of("a").with("href", "#" + anchors.get(target)).around(captions.label(target))
                : Markup.text(captions.label(target))));
        return Tag.of("p").around(parts);
    }

    private Markup figure(Tag frame, Block block, Scene scene, Markup below) {
        return frame.with("id", anchors.get(block))
                .lines(List.of(new Markup(painter.paint(scene).strip()),
                        Tag.of("figcaption").around(captions.line(block)), below));
    }

    /** What the chart is drawn from, for who wants the numbers or can't see the drawing. */
    private Markup numbers(Chart chart) throws InterruptedIOException {
        return Tag.of("details").lines(List.of(Tag.of("summary").around(words.text("chart.table")),
                new TableMarkup(chart.table(formats), chart.caption(), "").markup()));
    }

    private static Map<Block, String> anchors(ReportDocument document) {
        Map<Block, String> anchors = new IdentityHashMap<>();
        int headings = 0;
        int others = 0;
        for (Block block : document.blocks()) {
            anchors.put(block, block instanceof Heading ? anchor(headings++) : "b" + ++others);
        }
        return anchors;
    }
}
