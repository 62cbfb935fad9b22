package org.baraza.ui.workplan.internal.board;

import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Role;
import org.baraza.drawing.Shape;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Appearance;
import org.baraza.ui.Colours;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ScenePainter;
import org.baraza.ui.Wave;
import org.baraza.ui.workplan.internal.model.TextFit;
import org.baraza.ui.workplan.internal.model.board.Board;
import org.baraza.ui.workplan.internal.model.board.Board.Line;
import org.baraza.ui.workplan.internal.model.board.Board.Look;
import org.baraza.ui.workplan.internal.model.board.Board.Slot;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the headings and cells of a board. */
final class BoardPainter {

    private static final double PITCH = 6;
    private static final double STRIPE = 1.5;

    private final GC gc;
    private final SceneFonts fonts;
    private final BoardLayout layout;
    private final ScenePainter painter;

    BoardPainter(GC gc, SceneFonts fonts, BoardLayout layout) {
        this.gc = gc;
        this.fonts = fonts;
        this.layout = layout;
        painter = new ScenePainter(Appearance.palette(), fonts);
        gc.setAntialias(SWT.ON);
    }

    void column(Board.Head heading, Rectangle bounds) {
        fill(bounds, Role.TABLE_HEAD);
        String text = fit(base().semibold()).cut(heading.text(), bounds.width - 2.0 * layout.margin());
        right(text, bounds, base().semibold(), Role.SECONDARY);
        line(bounds, Role.FIELD_EDGE);
    }

    void corner(String heading, Rectangle bounds) {
        fill(bounds, Role.TABLE_HEAD);
        left(heading, bounds, base().semibold(), Role.TEXT);
        line(bounds, Role.FIELD_EDGE);
        edge(bounds);
    }

    void heading(Line line, Rectangle bounds, Role ground) {
        fill(bounds, ground);
        TextStyle style = line.strong() ? base().semibold() : base();
        left(fit(style).cut(line.heading(), bounds.width - 2.0 * layout.margin()), bounds, style, Role.TEXT);
        line(bounds, Role.GRID_LINE);
        edge(bounds);
    }

    void slot(Slot slot, Rectangle bounds, Role ground, boolean cursor) {
        fill(bounds, ground);
        if (slot.look() == Look.HOLE) {
            painter.paint(gc, new Shape.Hatch(new Box(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3),
                    metrics().px(PITCH), metrics().px(STRIPE), Role.MISSING_GROUND, Role.MISSING_HATCH));
        } else if (slot.look() == Look.CROWDED) {
            fill(new Rectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3),
                    Role.TO_CONSIDER_FILL);
        }
        boolean strong = slot.look() == Look.STRONG || slot.look() == Look.CROWDED;
        right(slot.text(), bounds, strong ? base().semibold() : base(), role(slot.look()));
        if (slot.look() == Look.SHORT) {
            wave(slot.text(), bounds);
        }
        line(bounds, Role.GRID_LINE);
        if (cursor) {
            cursor(bounds);
        }
    }

    private static Role role(Look look) {
        return switch (look) {
            case PLAIN, STRONG, SHORT -> Role.TEXT;
            case HOLE -> Role.MISSING;
            case EMPTY -> Role.PLACEHOLDER;
            case CROWDED -> Role.TO_CONSIDER;
        };
    }

    private void cursor(Rectangle bounds) {
        gc.setForeground(Colours.of(Role.ACCENT));
        int width = (int) Math.max(2, metrics().px(2));
        gc.setLineWidth(width);
        gc.drawRectangle(bounds.x + width / 2, bounds.y + width / 2, bounds.width - width - 1,
                bounds.height - width - 1);
        gc.setLineWidth(1);
    }

    private void wave(String text, Rectangle bounds) {
        int width = (int) fonts.width(text, base());
        Wave.draw(gc, Role.TO_CONSIDER, bounds.x + bounds.width - layout.margin() - width,
                bounds.y + bounds.height / 2 + (int) metrics().px(9), width, (int) Math.max(2, metrics().px(2)));
    }

    private void left(String text, Rectangle bounds, TextStyle style, Role role) {
        draw(text, bounds.x + layout.margin(), bounds, style, role);
    }

    private void right(String text, Rectangle bounds, TextStyle style, Role role) {
        draw(text, (int) (bounds.x + bounds.width - layout.margin() - fonts.width(text, style)), bounds, style, role);
    }

    private void draw(String text, int x, Rectangle bounds, TextStyle style, Role role) {
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(role));
        gc.drawText(Isolated.text(text), x, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void fill(Rectangle bounds, Role role) {
        gc.setBackground(Colours.of(role));
        gc.fillRectangle(bounds);
    }

    private void line(Rectangle bounds, Role role) {
        gc.setBackground(Colours.of(role));
        gc.fillRectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
    }

    private void edge(Rectangle bounds) {
        gc.setBackground(Colours.of(Role.HAIRLINE));
        gc.fillRectangle(bounds.x + bounds.width - 1, bounds.y, 1, bounds.height);
    }

    private TextFit fit(TextStyle style) {
        return new TextFit(fonts, style);
    }

    private TextStyle base() {
        return metrics().base();
    }

    private Metrics metrics() {
        return fonts.metrics();
    }
}
