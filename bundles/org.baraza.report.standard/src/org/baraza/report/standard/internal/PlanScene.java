package org.baraza.report.standard.internal;

import static org.baraza.report.standard.internal.Desk.given;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.ActivityStates;
import org.baraza.analysis.Budget;
import org.baraza.analysis.PlanYear;
import org.baraza.analysis.Words;
import org.baraza.drawing.Box;
import org.baraza.drawing.Metrics;
import org.baraza.drawing.Paint;
import org.baraza.drawing.Part;
import org.baraza.drawing.Point;
import org.baraza.drawing.Role;
import org.baraza.drawing.Scene;
import org.baraza.drawing.Shape;
import org.baraza.drawing.Shape.Anchor;
import org.baraza.drawing.StateGlyph;
import org.baraza.drawing.Stroke;
import org.baraza.drawing.TextMeasure;
import org.baraza.drawing.TextStyle;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Agency;
import org.baraza.model.strategy.Objective;

/** The workplan as a drawing: a row for each activity, its quarters as a bar in the colour of its state. */
final class PlanScene {

    private static final double WIDTH = 1240;
    private static final double ROW = 23;
    private static final double HEAD = 44;
    private static final double NAME = 430;
    private static final double LEAD = 150;
    private static final double COST = 84;
    private static final double LEAST_STATE = 120;
    private static final double GAP = 8;
    private static final double GLYPH = 13;
    private static final double NARROW = 24;

    private final Desk desk;
    private final ActivityStates states;
    private final Budget budget;
    private final Amounts amounts;
    private final PlanQuarters quarters;
    private final Metrics metrics = Metrics.standard();
    private final TextMeasure measure = TextMeasure.paper();
    /** How wide its column is: the words for a state are never cut. */
    private final double state;
    private final List<Shape> shapes = new ArrayList<>();
    private double y;

    PlanScene(Desk desk) {
        this.desk = desk;
        this.states = ActivityStates.of(desk.strategy(), desk.context().month(), desk.context().asOf());
        this.budget = Budget.of(desk.strategy(), desk.context().asOf());
        this.amounts = new Amounts(desk);
        this.state = states.readings().values().stream().mapToDouble(reading -> GLYPH + 2 * GAP
                + measure.width(reading.words(desk.language()), metrics.base())).reduce(LEAST_STATE, Math::max);
        double left = NAME + LEAD + COST + GAP;
        this.quarters = PlanQuarters.of(desk.strategy(), left, WIDTH - left - state);
    }

    Scene scene() {
        head();
        double top = y;
        desk.strategy().getObjectives().forEach(this::objective);
        double bottom = y;
        quarters.after(desk.context().asOf()).ifPresent(x -> line(new Point(x, top), new Point(x, bottom), Role.ACCENT, 1.5));
        costs();
        legend();
        List<Shape> all = new ArrayList<>();
        all.add(new Shape.Rect(new Box(0, 0, WIDTH, y), 0, Paint.fill(Role.PAGE)));
        all.addAll(shapes);
        return new Scene(WIDTH, y, given(desk.strategy().getTitle(), desk.text("strategy.title")),
                List.of(Part.furniture(all)));
    }

    private void head() {
        double middle = HEAD - ROW / 2;
        strong(desk.text("workplan.means"), 0, middle, NAME, Anchor.START);
        strong(desk.text("workplan.lead"), NAME, middle, LEAD - GAP, Anchor.START);
        strong(amounts.title("workplan.cost"), NAME + LEAD + COST, middle, COST + LEAD / 3, Anchor.END);
        String year = "";
        for (int i = 0; i < quarters.count(); i++) {
            if (!desk.vocabulary().yearOf(quarters.get(i)).equals(year)) {
                year = desk.vocabulary().yearOf(quarters.get(i));
                strong(year, quarters.x(i) + 2, ROW / 2, quarters.step() * 4, Anchor.START);
            }
            if (quarters.step() >= NARROW) {
                note(desk.vocabulary().quarterAlone(quarters.get(i)), quarters.x(i) + quarters.step() / 2, middle, Anchor.MIDDLE);
            }
        }
        strong(desk.text("state"), WIDTH - state + GAP, middle, state, Anchor.START);
        y = HEAD;
    }

    private void objective(Objective objective) {
        shapes.add(new Shape.Rect(new Box(0, y, WIDTH, ROW), 0, Paint.fill(Role.TABLE_HEAD)));
        line(new Point(0, y), new Point(WIDTH, y), Role.FIELD_EDGE, 1);
        strong(desk.objective(objective), GAP / 2, y + ROW / 2, WIDTH - GAP, Anchor.START);
        y += ROW;
        objective.getActivities().forEach(this::activity);
    }

    private void activity(Activity activity) {
        double middle = y + ROW / 2;
        ActivityReading reading = states.reading(activity);
        ActivityState standing = reading.state();
        text(desk.activity(activity), GAP, middle, NAME - 2 * GAP, Role.TEXT);
        text(lead(activity), NAME, middle, LEAD - GAP, Role.TEXT);
        shapes.add(words(amounts.cost(budget.of(activity).total()), NAME + LEAD + COST, middle, Anchor.END,
                metrics.base(), Role.TEXT));
        quarters.span(activity, y + ROW / 2 - 6, 12)
                .ifPresent(bar -> shapes.add(new Shape.Rect(bar, 2, paint(standing))));
        double x = WIDTH - state + GAP;
        Optional<StateGlyph> glyph = StateGlyph.of(standing);
        glyph.ifPresent(sign -> shapes.addAll(sign.at(new Point(x + GLYPH / 2, middle), GLYPH)));
        text(reading.words(desk.language()), x + GLYPH + GAP / 2, middle, state - GLYPH - GAP, Colours.of(standing));
        y += ROW;
        line(new Point(0, y), new Point(WIDTH, y), Role.HAIRLINE, 1);
    }

    /** What is as it should be is pale; what was put aside, has not begun or is still to be told of is an outline of its own. */
    private static Paint paint(ActivityState state) {
        return switch (state) {
            case ON_TRACK -> Paint.of(Role.ON_TRACK_FILL, Stroke.solid(Role.ON_TRACK, 1));
            case NOT_STARTED -> Paint.edge(Stroke.dashed(Role.NOT_STARTED, 1.2, 4, 3));
            case AWAITED -> Paint.edge(Stroke.solid(Role.NOT_STARTED, 1.2));
            case SUSPENDED, CANCELLED -> Paint.edge(Stroke.dashed(Role.NOT_STARTED, 1.2, 1, 3));
            case MISSING -> Paint.of(Role.MISSING_GROUND, Stroke.dashed(Role.MISSING, 1.2, 4, 3));
            default -> Paint.fill(Colours.of(state));
        };
    }

    private void costs() {
        y += GAP;
        strong(amounts.title("budget.perYear"), 0, y + ROW / 2, NAME, Anchor.START);
        y += ROW;
        for (PlanYear year : budget.years()) {
            cost(desk.vocabulary().of(year), amounts.cost(budget.total(year)), metrics.base());
        }
        cost(desk.text("total"), amounts.cost(budget.total()), metrics.base().semibold());
    }

    private void cost(String name, String amount, TextStyle style) {
        double middle = y + ROW / 2;
        shapes.add(words(name, GAP, middle, Anchor.START, style, Role.TEXT));
        shapes.add(words(amount, NAME + LEAD + COST, middle, Anchor.END, style, Role.TEXT));
        y += ROW;
    }

    private void legend() {
        y += GAP;
        double x = 0;
        for (ActivityState state : Arrays.stream(ActivityState.values()).filter(this::occurs).toList()) {
            shapes.add(new Shape.Rect(new Box(x, y + ROW / 2 - 6, 40, 12), 2, paint(state)));
            x += 46;
            Optional<StateGlyph> glyph = StateGlyph.of(state);
            if (glyph.isPresent()) { // the bars of some states look alike
                shapes.addAll(glyph.get().at(new Point(x + GLYPH / 2, y + ROW / 2), GLYPH));
                x += GLYPH + GAP / 2;
            }
            String name = Words.of(state, desk.language());
            note(name, x, y + ROW / 2, Anchor.START);
            x += measure.width(name, metrics.note()) + 2 * GAP;
        }
        line(new Point(x, y + 4), new Point(x, y + ROW - 4), Role.ACCENT, 1.5);
        note(desk.formats().date(desk.context().asOf()), x + GAP, y + ROW / 2, Anchor.START);
        y += ROW + GAP;
    }

    private boolean occurs(ActivityState state) {
        return states.readings().values().stream().anyMatch(reading -> reading.state() == state);
    }

    private static String lead(Activity activity) {
        Agency lead = activity.getLead();
        return lead == null ? given(activity.getLeadPerson()) : given(lead.getAcronym(), given(lead.getName()));
    }

    private void line(Point from, Point to, Role role, double width) {
        shapes.add(Shape.Polyline.of(Stroke.solid(role, width), from, to));
    }

    private void strong(String text, double x, double middle, double room, Anchor anchor) {
        TextStyle style = metrics.base().semibold();
        shapes.add(words(cut(text, style, room), x, middle, anchor, style, Role.TEXT));
    }

    private void text(String text, double x, double middle, double room, Role role) {
        shapes.add(words(cut(text, metrics.base(), room), x, middle, Anchor.START, metrics.base(), role));
    }

    private void note(String text, double x, double middle, Anchor anchor) {
        shapes.add(words(text, x, middle, anchor, metrics.note(), Role.SECONDARY));
    }

    private static Shape words(String text, double x, double middle, Anchor anchor, TextStyle style, Role role) {
        return new Shape.Text(text, new Point(x, middle + style.drop()), anchor, style, role);
    }

    private String cut(String text, TextStyle style, double room) {
        String cut = text;
        while (cut.length() > 1 && measure.width(cut, style) > room) {
            cut = cut.substring(0, cut.length() - 2).stripTrailing() + "…";
        }
        return cut;
    }
}
