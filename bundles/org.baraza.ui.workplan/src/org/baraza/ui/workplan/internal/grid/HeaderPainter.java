package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.Set;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.workplan.internal.model.BarShapes;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.TextFit;
import org.baraza.ui.workplan.internal.model.Timeline;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The headings: texts left, costs in two tiers, the time frame with its years and quarters in three. */
final class HeaderPainter extends Painter {

    private static final double NOTE = 11;
    private static final double LETTERS = 10;

    HeaderPainter(Sheet sheet) {
        super(sheet);
    }

    @Override
    void paint(ILayerCell cell, GC gc, Rectangle bounds) {
        int column = cell.getColumnIndex();
        if (column < 0 || column >= sheet.model().columns().size()) {
            return;
        }
        Kind kind = sheet.model().columns().get(column).kind();
        String heading = cell.getDataValue().toString();
        fill(gc, bounds, Role.TABLE_HEAD);
        TextStyle strong = sheet.metrics().base().semibold();
        if (kind == Kind.TIME && !sheet.model().timeline().quarters().isEmpty()) {
            time(gc, bounds, heading);
        } else if (cell.getColumnSpan() > 1) {
            centred(gc, heading, bounds.x, bounds.width, bounds, strong, Role.TEXT);
        } else if (kind.isNumber()) {
            TextStyle style = kind == Kind.TOTAL ? strong : sheet.metrics().base();
            text(gc, heading, bounds.x + bounds.width - sheet.px(MARGIN) - width(heading, style), bounds, style,
                    Role.SECONDARY);
        } else {
            left(gc, heading, bounds, strong);
        }
        lines(gc, bounds, cell, kind);
    }

    /** On one line if it fits, else on two. */
    private void left(GC gc, String heading, Rectangle bounds, TextStyle style) {
        double room = bounds.width - 2.0 * sheet.px(MARGIN);
        List<String> lines = new TextFit(sheet.fonts(), style).wrap(heading, room, 0, 2);
        int height = (int) Math.round(style.lineHeight());
        Rectangle line = new Rectangle(bounds.x, bounds.y + (bounds.height - height * lines.size()) / 2, bounds.width,
                height);
        for (String part : lines) {
            text(gc, part, bounds.x + sheet.px(MARGIN), line, style, Role.TEXT);
            line.y += height;
        }
    }

    private void time(GC gc, Rectangle bounds, String heading) {
        Timeline timeline = sheet.model().timeline();
        BarShapes places = new BarShapes(TimePainter.span(bounds), timeline.quarters().size(), sheet.metrics());
        int tier = bounds.height / 3;
        centred(gc, heading, bounds.x, bounds.width, tier(bounds, 0, tier), sheet.metrics().base().semibold(),
                Role.TEXT);
        years(gc, tier(bounds, tier, tier), timeline, places);
        Rectangle letters = tier(bounds, 2 * tier, bounds.height - 2 * tier);
        for (int i = 0; i < timeline.quarters().size(); i++) {
            int place = i;
            boolean now = timeline.today().filter(today -> (int) Math.floor(today) == place).isPresent();
            TextStyle style = sheet.metrics().text(LETTERS);
            centred(gc, sheet.model().quarterName(timeline.quarters().get(i)), places.x(i),
                    places.x(i + 1) - places.x(i), letters, now ? style.semibold() : style,
                    now ? Role.ACCENT : Role.SECONDARY);
        }
    }

    private void years(GC gc, Rectangle tier, Timeline timeline, BarShapes places) {
        List<String> years = timeline.quarters().stream().map(sheet.model()::yearName).toList();
        for (String year : Set.copyOf(years)) {
            double left = places.x(years.indexOf(year));
            centred(gc, year, left, places.x(years.lastIndexOf(year) + 1) - left, tier,
                    sheet.metrics().text(NOTE), Role.SECONDARY);
        }
    }

    private void centred(GC gc, String text, double left, double width, Rectangle tier, TextStyle style, Role role) {
        String fitting = new TextFit(sheet.fonts(), style).cut(text, width);
        text(gc, fitting, left + (width - width(fitting, style)) / 2, tier, style, role);
    }

    private void lines(GC gc, Rectangle bounds, ILayerCell cell, Kind kind) {
        boolean lowest = cell.getOriginRowPosition() + cell.getRowSpan() == HeaderData.TIERS;
        if (lowest) {
            underline(gc, bounds, Role.FIELD_EDGE);
        }
        if (kind != Kind.COST || cell.getColumnSpan() > 1) {
            rightLine(gc, bounds, Role.HAIRLINE);
        }
    }

    private static Rectangle tier(Rectangle bounds, int from, int height) {
        return new Rectangle(bounds.x, bounds.y + from, bounds.width, height);
    }
}
