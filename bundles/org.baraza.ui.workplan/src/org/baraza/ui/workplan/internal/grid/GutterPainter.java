package org.baraza.ui.workplan.internal.grid;

import org.baraza.drawing.FindingGlyph;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The gutter of fixed width in which the gravest finding of a row shows its glyph. */
final class GutterPainter extends Painter {

    private static final double GLYPH = 14;

    GutterPainter(Sheet sheet) {
        super(sheet);
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle bounds) {
        int row = cell.getRowIndex();
        fill(gc, bounds, sheet.isHead(row) ? Role.CHROME : Role.PAGE);
        if (row < 0 || row >= sheet.model().rows().size()) {
            return;
        }
        sheet.model().mark(row).map(mark -> FindingGlyph.valueOf(mark.name())).ifPresent(glyph -> glyph
                .at(new Point(bounds.x + bounds.width / 2.0, bounds.y + bounds.height / 2.0), sheet.metrics().px(GLYPH))
                .forEach(shape -> sheet.painter().paint(gc, shape)));
        if (sheet.model().arrangement().isPlanOrder() && row == sheet.model().firstRowOf(row) 
                + sheet.model().rowsUnder(row) - 1) {
            underline(gc, bounds, Role.FIELD_EDGE);
        }
    }
}
