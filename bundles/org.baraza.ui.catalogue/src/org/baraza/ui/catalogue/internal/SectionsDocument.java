package org.baraza.ui.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.SearchWords;
import org.baraza.catalogue.SearchWords.Span;
import org.baraza.drawing.Role;
import org.baraza.model.values.EntryRef;
import org.baraza.ui.Isolated;
import org.baraza.ui.StyledLines;
import org.baraza.ui.TextLink;
import org.baraza.ui.catalogue.internal.model.PageLine;
import org.baraza.ui.catalogue.internal.model.PageLine.Labelled;
import org.baraza.ui.catalogue.internal.model.PageLine.Leading;
import org.baraza.ui.catalogue.internal.model.PageLine.Named;
import org.baraza.ui.catalogue.internal.model.PageLine.Quadrants;
import org.baraza.ui.catalogue.internal.model.PageLine.Words;
import org.baraza.ui.catalogue.internal.model.PageSection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;

/** Writes sections as text with styles and indents: headings with their icon, labels in a column of their own. */
final class SectionsDocument {

    /** Size of icons and quadrants in pixels of the look. */
    static final int GLYPH = 14;

    private static final int INDENT = 22;
    private static final int ABOVE_SECTION = 14;

    private final StyledText target;
    private final SearchWords hits;
    private final StyledLines lines = new StyledLines();
    private final List<TextLink<EntryRef>> links = new ArrayList<>();

    SectionsDocument(StyledText target, SearchWords hits) {
        this.target = target;
        this.hits = hits;
    }

    void add(PageSection section) {
        if (lines.count() > 0) {
            begin(0, 0);
            place(Optional.empty(), 1, px(ABOVE_SECTION));
        }
        begin(0, px(INDENT));
        place(Optional.of(section.icon()), px(INDENT));
        lines.append(section.title(), Style.section(target), Role.TEXT);
        int column = px(INDENT) + labels(section) + px(8);
        section.lines().forEach(line -> add(line, column));
    }

    void show() {
        lines.show(target);
    }

    /** What leads to the page of a tactic. */
    List<TextLink<EntryRef>> links() {
        return links;
    }

    private void add(PageLine line, int column) {
        int indent = px(INDENT);
        switch (line) {
            case Words words -> {
                begin(indent, indent);
                marked(words.text(), Role.TEXT);
            }
            case Leading leading -> {
                begin(indent, indent);
                int start = lines.length();
                marked(leading.text(), Role.ACCENT);
                links.add(new TextLink<>(start, lines.length(), leading.tactic()));
            }
            case Labelled labelled -> {
                begin(indent, column);
                marked(labelled.label(), Role.SECONDARY);
                place(Optional.empty(), column - indent - width(labelled.label()));
                marked(labelled.text(), Role.TEXT);
            }
            case Quadrants quadrants -> {
                begin(indent, indent);
                quadrants.quadrants().forEach(this::add);
            }
        }
    }

    private void add(Named quadrant) {
        place(Optional.of(quadrant.quadrant()), px(GLYPH));
        // its own direction ends with it: else the next one's glyph would stand on the wrong side of its name
        lines.append("\u00A0" + Isolated.text(quadrant.name().replace(' ', '\u00A0')) + "   ", target.getFont(), Role.TEXT);
    }

    private void begin(int indent, int wrapped) {
        lines.begin(indent, wrapped, 0);
    }

    /** Leaves room for an icon or a quadrant, or only room. */
    private void place(Optional<Object> what, int width) {
        place(what, width, px(GLYPH));
    }

    private void place(Optional<Object> what, int width, int height) {
        lines.place(what.orElse(""), new GlyphMetrics(height - px(2), px(2), Math.max(1, width)));
    }

    /** Text of the pack, the hits of the search set off. */
    private void marked(String words, Role role) {
        int done = 0;
        for (Span hit : hits.in(words)) {
            lines.append(words.substring(done, hit.start()), target.getFont(), role);
            done = hit.start() + hit.length();
            lines.append(words.substring(hit.start(), done), Style.strong(target), Role.ACCENT);
        }
        lines.append(words.substring(done), target.getFont(), role);
    }

    /** The width of the section's widest label, if it has any. */
    private int labels(PageSection section) {
        return section.lines().stream()
                .mapToInt(line -> line instanceof Labelled labelled ? width(labelled.label()) : 0).max().orElse(0);
    }

    private int width(String words) {
        GC gc = new GC(target);
        try {
            return gc.textExtent(words).x;
        } finally {
            gc.dispose();
        }
    }

    private int px(int length) {
        return Style.px(target, length);
    }
}
