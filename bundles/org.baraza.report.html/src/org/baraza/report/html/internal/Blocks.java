package org.baraza.report.html.internal;

import java.util.List;
import java.util.Locale;

import org.baraza.drawing.Palette;
import org.baraza.drawing.SvgPainter;
import org.baraza.report.Block;
import org.baraza.report.Heading;
import org.baraza.report.Items;
import org.baraza.report.PageBreak;
import org.baraza.report.Paragraph;
import org.baraza.report.Picture;
import org.baraza.report.Table;

/** The blocks of one document, in their order: headings are numbered as they come, so that the contents find them. */
final class Blocks {

    private final SvgPainter painter = new SvgPainter(Palette.light());
    private int headings;

    Markup markup(Block block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case Items items -> items(items);
            case Table table -> new TableMarkup(table).markup();
            case Picture picture -> picture(picture);
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

    private Markup picture(Picture picture) {
        return Tag.of("figure").lines(List.of(new Markup(painter.paint(picture.scene()).strip()),
                Tag.of("figcaption").around(picture.caption())));
    }
}
