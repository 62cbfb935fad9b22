package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.stream.Collectors;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Colours;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.workplan.internal.grid.PlanLayers.Extent;
import org.baraza.ui.workplan.internal.model.BudgetSummary.Line;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.baraza.ui.workplan.internal.model.TextFit;
import org.baraza.ui.workplan.internal.model.WorkplanModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What the plan costs, under the columns of the grid that it adds up. */
public final class BudgetFooter {

    private static final double LINE = 22;
    private static final double MARGIN = 7;
    private static final double NUMBER = 26;

    private final Canvas canvas;
    private final SceneFonts fonts;
    private final WorkplanGrid grid;
    private WorkplanModel model;

    public BudgetFooter(Composite parent, WorkplanGrid grid, WorkplanModel model) {
        this.grid = grid;
        this.model = model;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(width == SWT.DEFAULT ? 0 : width, BudgetFooter.this.height());
            }
        };
        fonts = new SceneFonts(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    public Control control() {
        return canvas;
    }

    private int height() {
        return px(LINE) * model.budget().lines().size() + px(MARGIN);
    }

    public void show(WorkplanModel next) {
        boolean other = !next.budget().equals(model.budget()) || !next.columns().equals(model.columns());
        model = next;
        if (other) {
            canvas.redraw();
        }
    }

    /** Follows the columns of the grid. */
    public void refresh() {
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Colours.of(Role.BAR));
        gc.fillRectangle(area);
        gc.setBackground(Colours.of(Role.FIELD_EDGE));
        gc.fillRectangle(0, 0, area.width, 1);
        gc.setTextAntialias(SWT.ON);
        int top = px(MARGIN) / 2;
        Extent first = extent(Kind.OBJECTIVE);
        text(gc, model.budget().heading(), first.x() + px(MARGIN), first, top, base().semibold(), Role.TEXT);
        for (Line line : model.budget().lines()) {
            line(gc, line, top);
            top += px(LINE);
        }
    }

    private void line(GC gc, Line line, int top) {
        Extent means = extent(Kind.MEANS);
        text(gc, line.name(), means.x() + px(MARGIN) + px(NUMBER), means, top, base(), Role.TEXT);
        for (int column : model.money()) {
            model.columns().get(column).year().ifPresent(year -> number(gc, line.years().get(year.number() - 1),
                    grid.extent(column), top, base()));
        }
        Extent total = extent(Kind.TOTAL);
        number(gc, line.total(), total, top, base().semibold());
        if (isScrolled(means)) {
            int left = means.x() + px(2 * MARGIN) + px(NUMBER) + widestName();
            int end = grid.extent(model.money().getFirst()).x();
            String told = isWhole(line.total(), total, base().semibold()) ? line.remark()
                    : line.total() + " · " + line.remark();
            remark(gc, told, left, Math.max(end, means.x() + means.width()) - left - px(MARGIN), means, top);
        } else {
            int left = total.x() + total.width() + px(MARGIN);
            remark(gc, line.remark(), left, canvas.getClientArea().width - left - px(MARGIN), total, top);
        }
    }

    /** Then what stands right of the total is seldom in sight. */
    private boolean isScrolled(Extent means) {
        Extent time = extent(Kind.TIME);
        return time.x() + time.width() > canvas.getClientArea().width
                || extent(Kind.GROUPS).x() < means.x() + means.width();
    }

    private int widestName() {
        return model.budget().lines().stream().mapToInt(line -> (int) Math.ceil(fonts.width(line.name(), base()))).max()
                .orElse(0);
    }

    private void remark(GC gc, String words, int left, int room, Extent column, int top) {
        text(gc, new TextFit(fonts, base()).cut(words, room), left, column, top, base(), Role.SECONDARY);
    }

    /** Whole or not at all: the first figures of a number whose column is scrolled half out of sight are another number. */
    private void number(GC gc, String text, Extent column, int top, TextStyle style) {
        if (isWhole(text, column, style)) {
            text(gc, text, end(column) - fonts.width(text, style), column, top, style, Role.TEXT);
        }
    }

    private boolean isWhole(String number, Extent column, TextStyle style) {
        return end(column) <= canvas.getClientArea().width
                && end(column) - fonts.width(number, style) >= column.visibleFrom();
    }

    private int end(Extent column) {
        return column.x() + column.width() - px(MARGIN);
    }

    /** Clipped where frozen columns cover it. */
    private void text(GC gc, String text, double x, Extent column, int top, TextStyle style, Role role) {
        Rectangle area = canvas.getClientArea();
        gc.setClipping(column.visibleFrom(), 0, area.width, area.height);
        gc.setFont(fonts.font(style));
        gc.setForeground(Colours.of(role));
        int height = gc.getFontMetrics().getHeight();
        gc.drawText(Isolated.text(text), (int) Math.round(x), top + (px(LINE) - height) / 2 + 1, SWT.DRAW_TRANSPARENT);
        gc.setClipping((Rectangle) null);
    }

    private Extent extent(Kind kind) {
        return grid.extent(model.columnOf(kind).orElseThrow());
    }

    private String spoken() {
        List<Line> lines = model.budget().lines();
        return model.budget().heading() + ". " + lines.stream()
                .map(line -> line.name() + " " + line.total() + ", " + line.remark()).collect(Collectors.joining(". "));
    }

    private TextStyle base() {
        return fonts.metrics().base();
    }

    private int px(double length) {
        Metrics metrics = fonts.metrics();
        return (int) Math.round(metrics.px(length));
    }
}
