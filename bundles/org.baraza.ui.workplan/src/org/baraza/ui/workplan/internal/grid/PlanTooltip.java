package org.baraza.ui.workplan.internal.grid;

import java.util.Optional;

import org.baraza.ui.ViewerTips;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.Point;

/** Tells everything that is known about a cell, and at the gutter what the checks found. */
final class PlanTooltip {

    private final NatTable table;
    private final Sheet sheet;

    PlanTooltip(NatTable table, Sheet sheet) {
        this.table = table;
        this.sheet = sheet;
        ViewerTips.offer(table, this::words);
    }

    void hide() {
        table.setToolTipText(null);
    }

    private Optional<String> words(Point pointer) {
        ILayerCell cell = table.getCellByPosition(table.getColumnPositionByX(pointer.x),
                table.getRowPositionByY(pointer.y));
        LabelStack regions = table.getRegionLabelsByXY(pointer.x, pointer.y);
        if (cell == null || regions == null || cell.getRowIndex() >= sheet.model().rows().size()) {
            return Optional.empty();
        }
        if (regions.hasLabel(GridRegion.ROW_HEADER)) {
            return given(sheet.model().markTip(cell.getRowIndex()));
        }
        return regions.hasLabel(GridRegion.BODY)
                ? given(sheet.model().tip(cell.getRowIndex(), cell.getColumnIndex()))
                : Optional.empty();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty());
    }
}
