package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.Stroke;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;
import org.baraza.ui.workplan.internal.Messages;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.eclipse.osgi.util.NLS;

/**
 * The whole plan on one page, to print and to hang up: the table, the bars, and what it costs. What would be too small to
 * read on paper goes on over several pages.
 */
public final class PlanPicture {

    private static final int WIDTH = 1600;
    private static final double EDGE = 24;
    private static final double ROW = 24;
    private static final double TITLE = 44;
    private static final double HEAD = 48;
    private static final double MARGIN = 7;
    private static final Metrics METRICS = Metrics.standard();

    private final WorkplanModel model;
    private final TextMeasure measure;
    private final List<Integer> rows;
    private final int[] widths;
    private final List<Shape> shapes = new ArrayList<>();

    private PlanPicture(WorkplanModel model, TextMeasure measure, List<Integer> rows) {
        this.model = model;
        this.measure = measure;
        this.rows = rows;
        widths = new ColumnWidths(model, measure, METRICS).in(WIDTH);
    }

    /** @param measure measures the fonts it will be painted with */
    public static Scene of(WorkplanModel model, TextMeasure measure) {
        return new PlanPicture(model, measure, planned(model)).scene(title(model), true);
    }

    /** The plan over as many pages as it needs, each as full as the others. @param most activities on a page */
    public static List<Scene> pages(WorkplanModel model, TextMeasure measure, int most) {
        List<Integer> rows = planned(model);
        int pages = Math.max(1, Math.ceilDiv(rows.size(), most));
        int each = Math.ceilDiv(rows.size(), pages);
        return IntStream.range(0, pages).mapToObj(page -> new PlanPicture(model, measure,
                rows.subList(page * each, Math.min((page + 1) * each, rows.size()))).scene(pages == 1 ? title(model)
                        : NLS.bind(Messages.Picture_page, new Object[] {title(model), page + 1, pages}), page == pages - 1))
                .toList();
    }

    private static List<Integer> planned(WorkplanModel model) {
        return IntStream.range(0, model.rows().size()).filter(row -> model.rows().get(row) instanceof Row.Planned).boxed()
                .toList();
    }

    private static String title(WorkplanModel model) {
        return Objects.requireNonNullElse(model.strategy().getTitle(), "");
    }

    /** @param last whether it ends with what all costs */
    private Scene scene(String title, boolean last) {
        double sums = last ? ROW * (model.budget().lines().size() + 1) : ROW;
        double height = EDGE + TITLE + HEAD + ROW * rows.size() + sums + 3 * EDGE;
        shapes.add(new Shape.Rect(new Box(0, 0, WIDTH + 2 * EDGE, height), 0, Paint.fill(Role.PAGE)));
        text(title, EDGE + MARGIN, EDGE + TITLE / 2, Anchor.START, METRICS.text(18).semibold(), Role.TEXT);
        headings(EDGE + TITLE);
        double top = EDGE + TITLE + HEAD;
        line(top, Role.FIELD_EDGE);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), top + i * ROW);
        }
        objectives(top);
        today(top, top + rows.size() * ROW);
        if (last) {
            budget(top + rows.size() * ROW + EDGE / 2);
        }
        shapes.addAll(new PictureLegend(measure, METRICS).shapes(model, new Point(EDGE + MARGIN,
                height - EDGE - ROW / 2)));
        return new Scene(WIDTH + 2 * EDGE, height, title, List.of(Part.furniture(shapes)));
    }

    private void headings(double top) {
        for (int column = 0; column < widths.length; column++) {
            Column at = model.columns().get(column);
            TextStyle style = METRICS.base().semibold();
            if (at.kind().isNumber()) {
                text(model.heading(at), x(column + 1) - MARGIN, top + HEAD * 3 / 4, Anchor.END, style, Role.TEXT);
            } else if (at.kind() != Kind.TIME || model.timeline().quarters().isEmpty()) {
                text(fit(style).cut(model.heading(at), widths[column] - 2 * MARGIN), x(column) + MARGIN,
                        top + HEAD * 3 / 4, Anchor.START, style, Role.TEXT);
            } else {
                quarters(bars(column, top), top, style);
            }
        }
        text(model.costHeading(), x(model.columnOf(Kind.TOTAL).orElseThrow() + 1) - MARGIN, top + HEAD / 4, Anchor.END,
                METRICS.base(), Role.SECONDARY);
    }

    private void quarters(BarShapes places, double top, TextStyle style) {
        for (int i = 0; i < model.timeline().quarters().size(); i++) {
            var quarter = model.timeline().quarters().get(i);
            double middle = places.x(i + 0.5);
            text(model.quarterName(quarter), middle, top + HEAD * 3 / 4, Anchor.MIDDLE,
                    METRICS.text(10), Role.SECONDARY);
            String year = model.yearName(quarter);
            if (i == 0 || !year.equals(model.yearName(quarter.minusQuarters(1)))) {
                text(year, places.x(i) + 2, top + HEAD / 4, Anchor.START, style,
                        Role.TEXT);
            }
        }
    }

    private void row(int row, double top) {
        for (int column = 1; column < widths.length; column++) {
            Cell cell = model.cell(row, column);
            Kind kind = model.columns().get(column).kind();
            TextStyle style = cell.tone() == Cell.Tone.STRONG ? METRICS.base().semibold() : METRICS.base();
            if (kind.isNumber()) {
                text(cell.text(), x(column + 1) - MARGIN, top + ROW / 2, Anchor.END, style, Role.TEXT);
            } else if (kind == Kind.TIME && model.bar(row).isPresent()) {
                shapes.addAll(bars(column, top).of(model.bar(row).get(), model.timeline().today()));
            } else {
                String whole = (cell.lead() + "  " + cell.text()).strip();
                text(fit(style).cut(whole, widths[column] - 2 * MARGIN), x(column) + MARGIN, top + ROW / 2,
                        Anchor.START, style, cell.tone() == Cell.Tone.MISSING ? Role.PLACEHOLDER : Role.TEXT);
            }
        }
    }

    /** Each spans its activities. */
    private void objectives(double top) {
        for (int i = 0; i < rows.size(); i++) {
            int first = i;
            boolean begins = i == 0 || model.rows().get(rows.get(i)).objective()
                    != model.rows().get(rows.get(i - 1)).objective();
            if (begins) {
                line(top + i * ROW, Role.FIELD_EDGE);
                int under = (int) rows.stream().filter(row -> model.rows().get(row).objective()
                        == model.rows().get(rows.get(first)).objective()).count();
                Cell cell = model.cell(rows.get(i), 0);
                List<String> lines = fit(METRICS.base()).wrap(cell.lead() + "  " + cell.text(),
                        widths[0] - 2 * MARGIN, 0, Math.max(1, (int) (under * ROW / METRICS.base().lineHeight())));
                for (int j = 0; j < lines.size(); j++) {
                    text(lines.get(j), EDGE + MARGIN, top + i * ROW + ROW / 2 + j * METRICS.base().lineHeight(),
                            Anchor.START, METRICS.base(), Role.TEXT);
                }
            }
        }
        line(top + rows.size() * ROW, Role.FIELD_EDGE);
    }

    private void budget(double top) {
        text(model.budget().heading(), EDGE + MARGIN, top + ROW / 2, Anchor.START, METRICS.base().semibold(), Role.TEXT);
        int firstYear = model.money().getFirst();
        double y = top + ROW / 2;
        for (BudgetSummary.Line line : model.budget().lines()) {
            text(line.name(), x(1) + MARGIN, y, Anchor.START, METRICS.base(), Role.TEXT);
            for (int year = 0; year < line.years().size(); year++) {
                text(line.years().get(year), x(firstYear + year + 1) - MARGIN, y, Anchor.END, METRICS.base(), Role.TEXT);
            }
            int total = firstYear + line.years().size();
            text(line.total(), x(total + 1) - MARGIN, y, Anchor.END, METRICS.base().semibold(), Role.TEXT);
            text(line.remark(), x(total + 1) + MARGIN, y, Anchor.START, METRICS.base(), Role.SECONDARY);
            y += ROW;
        }
    }

    private void today(double top, double bottom) {
        model.columnOf(Kind.TIME).ifPresent(column -> model.timeline().today().map(bars(column, top)::x)
                .ifPresent(x -> shapes.add(Shape.Polyline.of(Stroke.solid(Role.ACCENT, 1.5), new Point(x, top),
                        new Point(x, bottom)))));
    }

    private BarShapes bars(int column, double top) {
        return new BarShapes(new Box(x(column), top, widths[column], ROW), model.timeline().quarters().size(), METRICS);
    }

    private double x(int column) {
        double x = EDGE;
        for (int i = 0; i < column; i++) {
            x += widths[i];
        }
        return x;
    }

    private void line(double y, Role role) {
        shapes.add(Shape.Polyline.of(Stroke.solid(role, 1), new Point(EDGE, y), new Point(EDGE + WIDTH, y)));
    }

    private void text(String text, double x, double middle, Anchor anchor, TextStyle style, Role role) {
        if (!text.isEmpty()) {
            shapes.add(new Shape.Text(text, new Point(x, middle + style.drop()), anchor, style, role));
        }
    }

    private TextFit fit(TextStyle style) {
        return new TextFit(measure, style);
    }
}
