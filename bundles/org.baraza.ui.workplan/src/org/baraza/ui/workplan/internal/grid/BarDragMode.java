package org.baraza.ui.workplan.internal.grid;

import java.util.Optional;
import java.util.function.Consumer;

import org.baraza.ui.workplan.internal.model.BarDrag;
import org.baraza.ui.workplan.internal.model.BarShapes;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.Edit;
import org.baraza.ui.workplan.internal.model.Grip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.ui.action.IDragMode;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Rectangle;

/** Drags bars of the time frame: the middle moves, an end stretches, Escape puts the bar back. */
final class BarDragMode implements IDragMode {

    private final Sheet sheet;
    private final CellNote tag;
    private final Consumer<Edit> asked;
    private final EscapeKey escape = new EscapeKey(this::end);
    private Rectangle cell;
    private NatTable dragging;

    BarDragMode(Sheet sheet, CellNote tag, Consumer<Edit> asked) {
        this.sheet = sheet;
        this.tag = tag;
        this.asked = asked;
    }

    /** Wherever a bar can be taken hold of. */
    MouseEventMatcher matcher() {
        return new MouseEventMatcher(GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON) {
            @Override
            public boolean matches(NatTable table, MouseEvent event, LabelStack regions) {
                return super.matches(table, event, regions) && hold(table, event.x, event.y).isPresent();
            }
        };
    }

    /** Shows by the pointer what dragging would do. */
    void pointAt(NatTable table, int x, int y) {
        int shape = hold(table, x, y).map(drag -> drag.grip() == Grip.WHOLE ? SWT.CURSOR_SIZEALL : SWT.CURSOR_SIZEWE)
                .orElse(SWT.CURSOR_ARROW);
        table.setCursor(shape == SWT.CURSOR_ARROW ? null : table.getDisplay().getSystemCursor(shape));
    }

    @Override
    public void mouseDown(NatTable table, MouseEvent event) {
        dragging = table;
        hold(table, event.x, event.y).ifPresent(drag -> {
            cell = at(table, event.x, event.y).orElseThrow().getBounds();
            sheet.drag(Optional.of(drag));
            escape.listen(table.getDisplay());
        });
    }

    @Override
    public void mouseMove(NatTable table, MouseEvent event) {
        sheet.dragged().map(drag -> drag.to(place(event.x))).ifPresent(drag -> {
            sheet.drag(Optional.of(drag));
            tag.hint(cell, drag.tag());
            table.redraw();
        });
    }

    @Override
    public void mouseUp(NatTable table, MouseEvent event) {
        Optional<BarDrag> drag = sheet.dragged();
        end();
        drag.map(BarDrag::edit).ifPresent(asked);
    }

    private void end() {
        sheet.drag(Optional.empty());
        tag.hide();
        escape.leave(dragging.getDisplay());
        dragging.redraw();
    }

    private Optional<BarDrag> hold(NatTable table, int x, int y) {
        return at(table, x, y).flatMap(found -> {
            cell = found.getBounds();
            return BarDrag.begin(sheet.model(), found.getRowIndex(), place(x));
        });
    }

    private Optional<ILayerCell> at(NatTable table, int x, int y) {
        LabelStack regions = table.getRegionLabelsByXY(x, y);
        return Optional.ofNullable(table.getCellByPosition(table.getColumnPositionByX(x), table.getRowPositionByY(y)))
                .filter(found -> regions != null && regions.hasLabel(GridRegion.BODY))
                .filter(found -> found.getRowIndex() < sheet.model().rows().size())
                .filter(found -> sheet.model().columns().get(found.getColumnIndex()).kind() == Kind.TIME)
                .filter(found -> !sheet.model().timeline().quarters().isEmpty());
    }

    private double place(int x) {
        return new BarShapes(TimePainter.span(cell), sheet.model().timeline().quarters().size(), sheet.metrics())
                .place(x);
    }
}
