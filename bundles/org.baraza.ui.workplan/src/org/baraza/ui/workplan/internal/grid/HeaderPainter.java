package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.workplan.internal.model.BarShapes;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.Sort;
import org.baraza.ui.workplan.internal.model.TextFit;
import org.baraza.ui.workplan.internal.model.Timeline;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** The headings: texts left, costs in two tiers, the time frame with its years and quarters in three. */
final class HeaderPainter extends Painter {

    private static final double NOTE = 11;
    private static final double LETTERS = 10;
    private static final double ORDER = 12;

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
            double start = bounds.x + bounds.width - sheet.px(MARGIN) - width(heading, style);
            text(gc, heading, start, bounds, style, Role.SECONDARY);
            order(gc, column, start - sheet.px(ORDER), bounds.y + bounds.height / 2);
        } else {
            left(gc, heading, column, bounds, strong);
        }
        lines(gc, bounds, cell, kind);
    }

    /** On one line if it fits, else on two. */
    private void left(GC gc, String heading, int column, Rectangle bounds, TextStyle style) {
        double room = bounds.width - 2.0 * sheet.px(MARGIN) - (orderOf(column).isPresent() ? sheet.px(ORDER) : 0);
        List<String> lines = new TextFit(sheet.fonts(), style).wrap(heading, room, 0, 2);
        int height = (int) Math.round(style.lineHeight());
        Rectangle line = new Rectangle(bounds.x, bounds.y + (bounds.height - height * lines.size()) / 2, bounds.width,
                height);
        for (String part : lines) {
            text(gc, part, bounds.x + sheet.px(MARGIN), line, style, Role.TEXT);
            line.y += height;
        }
        order(gc, column, bounds.x + sheet.px(MARGIN) + width(lines.getLast(), style) + sheet.px(ORDER) / 2.0,
                line.y - height / 2);
    }

    /** By which column the rows stand in order: a triangle that points where the greater ones are. */
    private void order(GC gc, int column, double left, int middle) {
        orderOf(column).ifPresent(sort -> {
            int x = (int) Math.round(left);
            int arm = sheet.px(4);
            int tip = sort.descending() ? middle - arm / 2 : middle + arm / 2;
            int foot = sort.descending() ? middle + arm / 2 : middle - arm / 2;
            gc.setBackground(sheet.colour(Role.ACCENT));
            gc.fillPolygon(new int[] {x, foot, x + 2 * arm, foot, x + arm, tip});
        });
    }

    private Optional<Sort> orderOf(int column) {
        return sheet.model().arrangement().sort()
                .filter(sort -> sort.column().equals(sheet.model().columns().get(column)));
    }

    private void time(GC gc, Rectangle bounds, String heading) {
        Timeline timeline = sheet.model().timeline();
        BarShapes places = new BarShapes(TimePainter.span(bounds), timeline.quarters().size(), sheet.metrics());
        int tier = bounds.height / 3;
        TextStyle strong = sheet.metrics().base().semibold();
        centred(gc, heading, bounds.x, bounds.width, tier(bounds, 0, tier), strong, Role.TEXT);
        order(gc, sheet.model().columnOf(Kind.TIME).orElseThrow(),
                bounds.x + (bounds.width + width(heading, strong)) / 2 + sheet.px(ORDER) / 2.0, bounds.y + tier / 2);
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
