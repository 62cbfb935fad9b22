package org.baraza.ui.workplan.internal.grid;

import org.baraza.drawing.Role;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The corner over the gutter. */
final class CornerPainter extends Painter {

    CornerPainter(Sheet sheet) {
        super(sheet);
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle bounds) {
        fill(gc, bounds, Role.TABLE_HEAD);
        underline(gc, bounds, Role.FIELD_EDGE);
    }
}
