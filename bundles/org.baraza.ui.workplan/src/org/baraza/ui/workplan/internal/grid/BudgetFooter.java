package org.baraza.ui.workplan.internal.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.drawing.Metrics;
import org.baraza.drawing.Role;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.Colours;
import org.baraza.ui.Isolated;
import org.baraza.ui.SceneFonts;
import org.baraza.ui.ViewerTips;
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
    /** Of a line whose sentence takes two. */
    private static final double TALL = 34;
    private static final double MARGIN = 7;
    private static final double NUMBER = 26;

    private final Canvas canvas;
    private final SceneFonts fonts;
    private final WorkplanGrid grid;
    private WorkplanModel model;
    private boolean tall;
    private int measured;

    /** The sentence of a line, where it stands and how much room it has there. */
    private record Remark(String words, int left, int room, Extent column) {
    }

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
        ViewerTips.offer(canvas, pointer -> at(pointer.y).map(BudgetFooter::told));
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
        return row() * model.budget().lines().size() + px(MARGIN);
    }

    private int row() {
        return px(tall ? TALL : LINE);
    }

    /** Sentences that are wider than what is left for them go on below, and stay so while columns are scrolled. */
    private void measure(int width) {
        boolean cut = model.budget().lines().stream().map(this::remark)
                .anyMatch(remark -> remark.room() < fonts.width(remark.words(), base()));
        boolean next = cut || tall && width == measured;
        measured = width;
        if (next != tall) {
            tall = next;
            canvas.requestLayout();
        }
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
        measure(area.width);
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
            top += row();
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
        remark(gc, remark(line), top);
    }

    private Remark remark(Line line) {
        Extent means = extent(Kind.MEANS);
        Extent total = extent(Kind.TOTAL);
        if (isScrolled(means)) {
            int left = means.x() + px(2 * MARGIN) + px(NUMBER) + widestName();
            int end = Math.max(grid.extent(model.money().getFirst()).x(), means.x() + means.width());
            return new Remark(isWhole(line.total(), total, base().semibold()) ? line.remark()
                    : line.total() + " · " + line.remark(), left, end - left - px(MARGIN), means);
        }
        int left = total.x() + total.width() + px(MARGIN);
        return new Remark(line.remark(), left, canvas.getClientArea().width - left - px(MARGIN), total);
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

    private void remark(GC gc, Remark remark, int top) {
        List<String> lines = new TextFit(fonts, base()).wrap(remark.words(), remark.room(), 0, tall ? 2 : 1);
        int apart = (int) Math.round(base().lineHeight());
        int y = top - apart * (lines.size() - 1) / 2;
        for (String words : lines) {
            text(gc, words, remark.left(), remark.column(), y, base(), Role.SECONDARY);
            y += apart;
        }
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
        gc.drawText(Isolated.text(text), (int) Math.round(x), top + (row() - height) / 2 + 1, SWT.DRAW_TRANSPARENT);
        gc.setClipping((Rectangle) null);
    }

    private Extent extent(Kind kind) {
        return grid.extent(model.columnOf(kind).orElseThrow());
    }

    private Optional<Line> at(int y) {
        int line = Math.floorDiv(y - px(MARGIN) / 2, row());
        return model.budget().lines().stream().skip(Math.max(0, line)).findFirst().filter(found -> line >= 0);
    }

    private String spoken() {
        return model.budget().heading() + ". " + model.budget().lines().stream().map(BudgetFooter::told)
                .collect(Collectors.joining(". "));
    }

    private static String told(Line line) {
        return line.name() + " " + line.total() + ", " + line.remark();
    }

    private TextStyle base() {
        return fonts.metrics().base();
    }

    private int px(double length) {
        Metrics metrics = fonts.metrics();
        return (int) Math.round(metrics.px(length));
    }
}
