package org.baraza.ui.stakeholders.internal;

import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.CellFit;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Paints the texts of a table's cells: cut with an ellipsis where they are too long, and across all columns where only
 * the first one says something, as the row that takes a newcomer does.
 */
final class CellTexts {

    private static final int PADDING = 6;

    private final Table table;
    private final SceneFonts fonts;
    private final BiPredicate<TableItem, Integer> cursor;

    private CellTexts(Table table, SceneFonts fonts, BiPredicate<TableItem, Integer> cursor) {
        this.table = table;
        this.fonts = fonts;
        this.cursor = cursor;
    }

    /** @param cursor whether the cursor is in a cell */
    static void paintOn(Table table, SceneFonts fonts, BiPredicate<TableItem, Integer> cursor) {
        CellTexts texts = new CellTexts(table, fonts, cursor);
        table.addListener(SWT.EraseItem, texts::erase);
        table.addListener(SWT.PaintItem, texts::paint);
    }

    private void erase(Event event) {
        CellFit.fill(event, table);
        event.gc.setForeground(Colours.of(Role.GRID_LINE));
        event.gc.drawLine(event.x, event.y + event.height - 1, event.x + event.width, event.y + event.height - 1);
    }

    private void paint(Event event) {
        TableItem row = (TableItem) event.item;
        GC gc = event.gc;
        gc.setFont(fonts.font(style()));
        if (speaksOnce(row)) {
            gc.setForeground(Colours.of(Role.SECONDARY));
            Rectangle first = row.getBounds(0);
            draw(gc, row.getText(0), first.x + px(PADDING), first);
        } else {
            gc.setForeground(Colours.of(Role.TEXT));
            Rectangle cell = row.getBounds(event.index);
            draw(gc, Fit.within(row.getText(event.index), cell.width - 2 * px(PADDING), this::width),
                    cell.x + px(PADDING), cell);
        }
        if (table.isFocusControl() && cursor.test(row, event.index)) {
            edge(gc, row.getBounds(event.index));
        }
    }

    private static void edge(GC gc, Rectangle cell) {
        gc.setForeground(Colours.of(Role.ACCENT));
        gc.setLineWidth(2);
        gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
        gc.setLineWidth(1);
    }

    private boolean speaksOnce(TableItem row) {
        return IntStream.range(1, table.getColumnCount()).allMatch(column -> row.getText(column).isEmpty());
    }

    private static void draw(GC gc, String text, int x, Rectangle cell) {
        gc.drawText(Isolated.text(text), x, cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private double width(String text) {
        return fonts.width(text, style());
    }

    private TextStyle style() {
        return fonts.metrics().base();
    }

    private int px(double length) {
        return (int) Math.round(fonts.metrics().px(length));
    }
}
