package org.baraza.ui.workplan.internal.grid;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Isolated;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A painter of cells in the design language: plain grounds, hairlines, texts on one line. */
abstract class Painter extends AbstractCellPainter {

    static final double MARGIN = 7;

    final Sheet sheet;

    Painter(Sheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        gc.setAntialias(SWT.ON);
        paint(cell, gc, bounds);
    }

    abstract void paint(ILayerCell cell, GC gc, Rectangle bounds);

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().width;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }

    final void fill(GC gc, Rectangle bounds, Role role) {
        gc.setBackground(sheet.colour(role));
        gc.fillRectangle(bounds);
    }

    /** Along the lower edge, inside the cell. */
    final void underline(GC gc, Rectangle bounds, Role role) {
        gc.setBackground(sheet.colour(role));
        gc.fillRectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
    }

    /** Along the right edge, inside the cell. */
    final void rightLine(GC gc, Rectangle bounds, Role role) {
        gc.setBackground(sheet.colour(role));
        gc.fillRectangle(bounds.x + bounds.width - 1, bounds.y, 1, bounds.height);
    }

    /** Text on the middle of the bounds' height, its left end at x. */
    final void text(GC gc, String text, double x, Rectangle bounds, TextStyle style, Role role) {
        gc.setFont(sheet.fonts().font(style));
        gc.setForeground(sheet.colour(role));
        int height = gc.getFontMetrics().getHeight();
        gc.drawText(Isolated.text(text), (int) Math.round(x), bounds.y + (bounds.height - height) / 2, SWT.DRAW_TRANSPARENT);
    }

    final double width(String text, TextStyle style) {
        return sheet.fonts().width(text, style);
    }
}
