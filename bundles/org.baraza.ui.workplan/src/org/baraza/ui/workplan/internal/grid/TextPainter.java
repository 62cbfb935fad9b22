package org.baraza.ui.workplan.internal.grid;

import org.baraza.checks.Severity;
import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Wave;
import org.baraza.ui.workplan.internal.model.Cell;
import org.baraza.ui.workplan.internal.model.Cell.Tone;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.TextFit;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Texts on one line, cut where they are too long; numbers at the right. */
final class TextPainter extends BodyPainter {

    private static final double NUMBER_WIDTH = 26;
    private static final double GAP = 7;
    /** Of a text after its goal: fewer letters than these say nothing. */
    private static final int STUB = 6;

    TextPainter(Sheet sheet) {
        super(sheet);
    }

    @Override
    void content(GC gc, Rectangle bounds, int row, int column, Cell cell) {
        boolean strong = cell.tone() == Tone.STRONG || kind(column) == Kind.MEANS && isInCursorRow(row);
        TextStyle style = strong ? sheet.metrics().base().semibold() : sheet.metrics().base();
        double left = bounds.x + sheet.px(MARGIN);
        double right = bounds.x + bounds.width - sheet.px(MARGIN);
        if (kind(column).isNumber()) {
            double start = right - width(cell.text(), style);
            draw(gc, cell, cell.text(), start, bounds, style, role(cell));
            return;
        }
        double start = left + lead(gc, cell, left, right, bounds, column);
        String text = new TextFit(sheet.fonts(), style).cut(cell.text(), right - start);
        boolean goalLeads = kind(column) == Kind.IMPACT && !cell.lead().isEmpty();
        boolean saysNothing = goalLeads && text.length() < STUB && !text.equals(cell.text());
        draw(gc, cell, saysNothing ? "" : text, start, bounds, style, goalLeads ? Role.SECONDARY : role(cell));
    }

    /** What stands before the text; gives how much room it takes. */
    private double lead(GC gc, Cell cell, double left, double right, Rectangle bounds, int column) {
        if (cell.lead().isEmpty()) {
            return 0;
        }
        TextStyle style = sheet.metrics().base();
        boolean number = kind(column) == Kind.MEANS;
        String lead = sheet.fit().cut(cell.lead(), right - left);
        text(gc, lead, left, bounds, style, number ? Role.SECONDARY : Role.TEXT);
        return number ? Math.max(sheet.px(NUMBER_WIDTH), width(lead, style) + sheet.px(GAP))
                : width(lead, style) + sheet.px(GAP);
    }

    private void draw(GC gc, Cell cell, String text, double x, Rectangle bounds, TextStyle style, Role role) {
        text(gc, text, x, bounds, style, role);
        cell.mark().filter(mark -> mark != Severity.GOOD_TO_KNOW)
                .ifPresent(mark -> Wave.draw(gc, FindingGlyph.valueOf(mark.name()).role(), (int) x,
                        bounds.y + bounds.height / 2 + sheet.px(8), (int) width(text, style), Math.max(2, sheet.px(2))));
    }

    private static Role role(Cell cell) {
        return switch (cell.tone()) {
            case PLAIN, STRONG -> Role.TEXT;
            case QUIET -> Role.SECONDARY;
            case MISSING, INVITING -> Role.PLACEHOLDER;
        };
    }
}
