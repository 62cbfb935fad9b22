package org.baraza.rcp.internal.find;

import java.util.List;
import java.util.function.Consumer;

import org.baraza.drawing.Role;
import org.baraza.rcp.internal.find.FoundLines.Heading;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.find.Found;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/** The painted list of what was found. The field over it has the keys; the mouse points and clicks here. */
final class FoundCanvas extends Canvas {

    private static final int ROW = 28;
    private static final int HEADING = 26;
    private static final int AIR = 6;

    private final SceneFonts fonts = new SceneFonts(this);
    private final MarkedText words;
    private final FoundPainter painter;
    private final FoundVoice voice;
    private FoundLines shown = new FoundLines(List.of(), -1);
    private int hovered = -1;
    private int top;

    FoundCanvas(Composite parent, Consumer<Found> go) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS | SWT.V_SCROLL);
        TextLayout layout = new TextLayout(getDisplay());
        addListener(SWT.Dispose, event -> layout.dispose());
        words = new MarkedText(fonts, layout);
        painter = new FoundPainter(fonts, words);
        voice = new FoundVoice(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> scrollTo(top));
        addListener(SWT.MouseMove, event -> hover(lineAt(event)));
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.MouseUp, event -> shown.at(lineAt(event)).ifPresent(go));
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
        Appearance.whenChanged(this, this::redraw);
    }

    FoundLines lines() {
        return shown;
    }

    /** Shows what was found for these words, from its beginning. */
    void show(FoundLines next, String sought) {
        words.seek(sought);
        hovered = -1;
        top = 0;
        choose(next);
    }

    /** Shows another choice among the same lines, and scrolls to it. */
    void choose(FoundLines next) {
        shown = next;
        if (shown.chosen() >= 0) {
            Rectangle row = area(shown.chosen());
            boolean first = shown.rows().getFirst() == shown.chosen();
            int least = first ? 0 : row.y;
            scrollTo(Math.clamp(top, Math.min(least, row.y + row.height + px(AIR) - visible()), least));
        } else {
            scrollTo(0);
        }
        voice.chosen();
    }

    /** How many rows there are to see at once. */
    int page() {
        return Math.max(2, visible() / px(ROW) - 1);
    }

    /** What all lines need. */
    int wantedHeight() {
        return heightUntil(shown.lines().size()) + px(AIR);
    }

    /** The place of a line, from the beginning of the list. */
    private Rectangle area(int line) {
        return new Rectangle(0, heightUntil(line), getClientArea().width, height(line));
    }

    /** The place of a line as it is seen. */
    Rectangle seen(int line) {
        Rectangle area = area(line);
        return new Rectangle(area.x, area.y - top, area.width, area.height);
    }

    int lineAt(int y) {
        int line = 0;
        while (line < shown.lines().size() && y + top >= heightUntil(line + 1)) {
            line++;
        }
        return y < 0 || line == shown.lines().size() ? -1 : line;
    }

    private int lineAt(Event event) {
        return lineAt(event.y);
    }

    private int heightUntil(int line) {
        int height = 0;
        for (int before = 0; before < line; before++) {
            height += height(before);
        }
        return height;
    }

    private int height(int line) {
        return px(shown.lines().get(line) instanceof Heading ? HEADING : ROW);
    }

    private int visible() {
        return getClientArea().height;
    }

    private void scrollTo(int place) {
        int whole = wantedHeight();
        top = Math.clamp(place, 0, Math.max(0, whole - visible()));
        ScrollBar bar = getVerticalBar();
        bar.setVisible(whole > visible());
        bar.setValues(top, 0, Math.max(1, whole), Math.max(1, Math.min(visible(), whole)), px(ROW), Math.max(1, visible()));
        redraw();
    }

    private void hover(int line) {
        if (line != hovered) {
            hovered = line;
            redraw();
        }
    }

    private void paint(GC gc) {
        gc.setBackground(Colours.of(Role.PAGE));
        gc.fillRectangle(getClientArea());
        for (int line = 0; line < shown.lines().size(); line++) {
            Rectangle area = seen(line);
            if (area.y + area.height > 0 && area.y < visible()) {
                painter.paint(gc, shown.lines().get(line), area, line == shown.chosen(),
                        line == hovered && shown.at(line).isPresent());
            }
        }
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
