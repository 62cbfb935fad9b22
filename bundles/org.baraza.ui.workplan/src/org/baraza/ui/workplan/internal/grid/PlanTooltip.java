package org.baraza.ui.workplan.internal.grid;

import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** Shows everything that is known about a cell, and at the gutter what the checks found. */
final class PlanTooltip extends NatTableContentTooltip {

    private final Sheet sheet;

    PlanTooltip(NatTable table, Sheet sheet) {
        super(table);
        this.sheet = sheet;
    }

    @Override
    protected String getText(Event event) {
        return text(event).orElse(null);
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return text(event).isPresent();
    }

    private Optional<String> text(Event event) {
        int column = natTable.getColumnPositionByX(event.x);
        int row = natTable.getRowPositionByY(event.y);
        ILayerCell cell = natTable.getCellByPosition(column, row);
        LabelStack regions = natTable.getRegionLabelsByXY(event.x, event.y);
        if (cell == null || regions == null || cell.getRowIndex() >= sheet.model().rows().size()) {
            return Optional.empty();
        }
        if (regions.hasLabel(GridRegion.ROW_HEADER)) {
            return given(sheet.model().markTip(cell.getRowIndex()));
        }
        return regions.hasLabel(GridRegion.BODY)
                ? given(sheet.model().cell(cell.getRowIndex(), cell.getColumnIndex()).tip())
                : Optional.empty();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty());
    }
}
