package org.baraza.ui.workplan.internal.grid;

import java.util.Optional;

import org.baraza.drawing.Box;
import org.baraza.drawing.Role;
import org.baraza.ui.workplan.internal.model.BarDrag;
import org.baraza.ui.workplan.internal.model.BarShapes;
import org.baraza.ui.workplan.internal.model.Cell;
import org.baraza.ui.workplan.internal.model.Timeline;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The quarters of the plan with the bar of an activity, and today as one line through a tinted quarter. */
final class TimePainter extends BodyPainter {

    private static final double TODAY = 1.5;

    TimePainter(Sheet sheet) {
        super(sheet);
    }

    @Override
    void content(GC gc, Rectangle bounds, int row, int column, Cell cell) {
        Timeline timeline = sheet.model().timeline();
        int quarters = timeline.quarters().size();
        if (quarters > 0 && !sheet.isHead(row)) {
            BarShapes shapes = new BarShapes(span(bounds), quarters, sheet.metrics());
            quarters(gc, bounds, timeline, shapes, isInCursorRow(row));
            Optional<BarDrag> drag = sheet.dragged().filter(held -> held.row() == row);
            drag.map(BarDrag::bar).or(() -> sheet.model().bar(row)).ifPresent(bar -> shapes
                    .of(bar, timeline.today()).forEach(shape -> sheet.painter().paint(gc, shape)));
            drag.map(BarDrag::bar).ifPresent(bar -> sheet.painter().paint(gc, shapes.held(bar)));
            timeline.today().ifPresent(today -> today(gc, bounds, shapes.x(today)));
        }
        if (quarters == 0 || cell.tone() == Cell.Tone.MISSING) {
            String text = sheet.fit().cut(cell.text(), bounds.width - 2.0 * sheet.px(MARGIN));
            text(gc, text, bounds.x + sheet.px(MARGIN), bounds, sheet.metrics().base(),
                    cell.tone() == Cell.Tone.MISSING ? Role.PLACEHOLDER : Role.TEXT);
        }
    }

    /** What the quarters share among them: the cell without its lines. */
    static Box span(Rectangle bounds) {
        return new Box(bounds.x, bounds.y, bounds.width - 2.0, bounds.height);
    }

    private void quarters(GC gc, Rectangle bounds, Timeline timeline, BarShapes shapes, boolean selected) {
        timeline.today().filter(today -> !selected).ifPresent(today -> {
            int left = (int) shapes.x(Math.floor(today));
            gc.setBackground(sheet.colour(Role.HOVER));
            gc.fillRectangle(left, bounds.y, (int) shapes.x(Math.floor(today) + 1) - left, bounds.height);
        });
        for (int quarter = 1; quarter < timeline.quarters().size(); quarter++) {
            boolean year = timeline.quarters().get(quarter).getQuarterValue() == 1;
            gc.setBackground(sheet.colour(year ? Role.HAIRLINE : Role.GRID_LINE));
            gc.fillRectangle((int) shapes.x(quarter), bounds.y, 1, bounds.height);
        }
    }

    private void today(GC gc, Rectangle bounds, double x) {
        gc.setBackground(sheet.colour(Role.ACCENT));
        int width = sheet.px(TODAY);
        gc.fillRectangle((int) Math.round(x) - width / 2, bounds.y, width, bounds.height);
    }
}
