package org.baraza.rcp.internal.find;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.rcp.internal.find.FoundLines.Heading;
import org.baraza.rcp.internal.find.FoundLines.Line;
import org.baraza.rcp.internal.find.FoundLines.Note;
import org.baraza.rcp.internal.find.FoundLines.Row;
import org.baraza.ui.Colours;
import org.baraza.ui.Icons;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.find.Found;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

/** Paints lines of what is found: icon and name, where it is, and at the end the keys that do the same. */
final class FoundPainter {

    private static final int MARGIN = 14;
    private static final int GAP = 9;
    private static final int EDGE = 3;

    private final SceneFonts fonts;
    private final MarkedText words;

    FoundPainter(SceneFonts fonts, MarkedText words) {
        this.fonts = fonts;
        this.words = words;
    }

    void paint(GC gc, Line line, Rectangle area, boolean chosen, boolean hovered) {
        switch (line) {
            case Heading heading -> heading(gc, heading, area);
            case Note note -> note(gc, note, area);
            case Row row -> row(gc, row.found(), area, chosen, hovered);
        }
    }

    private void heading(GC gc, Heading heading, Rectangle area) {
        if (area.y > 0) {
            gc.setForeground(Colours.of(Role.HAIRLINE));
            gc.drawLine(area.x, area.y, area.x + area.width, area.y);
        }
        TextStyle small = fonts.metrics().note();
        write(gc, heading.group().heading(), area.x + px(MARGIN), area, small.semibold());
        if (heading.group().total() > heading.group().found().size()) {
            String count = NLS.bind(Messages.Find_of, heading.group().found().size(), heading.group().total());
            write(gc, count, area.x + area.width - px(MARGIN) - width(count, small), area, small);
        }
    }

    private void note(GC gc, Note note, Rectangle area) {
        words.draw(gc, note.sentence(), note.strong() ? Role.TEXT : Role.SECONDARY, area.x + px(MARGIN),
                area.y + area.height / 2, area.width - 2 * px(MARGIN));
    }

    private void row(GC gc, Found found, Rectangle area, boolean chosen, boolean hovered) {
        if (chosen || hovered) {
            gc.setBackground(Colours.of(chosen ? Role.SELECTION : Role.HOVER));
            gc.fillRectangle(area);
        }
        if (chosen) {
            edge(gc, area);
        }
        Image icon = chosen ? JFaceResources.getResources().get(Icons.accent(found.icon())) : Icons.image(found.icon());
        int middle = area.y + area.height / 2;
        gc.drawImage(icon, area.x + px(MARGIN), middle - icon.getBounds().height / 2);
        int x = area.x + px(MARGIN + GAP) + icon.getBounds().width;
        int end = keys(gc, found, area);
        x += words.draw(gc, found.label(), Role.TEXT, x, middle, end - x) + px(GAP);
        words.draw(gc, found.detail(), Role.SECONDARY, x, middle, end - x);
    }

    /** At the beginning of the row, and round it where the selection has no colour of its own: in high contrast. */
    private void edge(GC gc, Rectangle area) {
        gc.setBackground(Colours.of(Role.ACCENT));
        gc.fillRectangle(area.x, area.y, px(EDGE), area.height);
        if (Colours.of(Role.SELECTION).equals(Colours.of(Role.PAGE))) {
            gc.setForeground(Colours.of(Role.ACCENT));
            gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
            gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
        }
    }

    /** @return where they leave room until */
    private int keys(GC gc, Found found, Rectangle area) {
        int end = area.x + area.width - px(MARGIN);
        if (found.keys().isEmpty()) {
            return end;
        }
        TextStyle small = fonts.metrics().note();
        int start = end - width(found.keys(), small);
        write(gc, found.keys(), start, area, small);
        return start - px(GAP);
    }

    private void write(GC gc, String text, int x, Rectangle area, TextStyle style) {
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(Role.SECONDARY));
        gc.drawText(text, x, area.y + (area.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private int width(String text, TextStyle style) {
        return (int) Math.ceil(fonts.width(text, style));
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
