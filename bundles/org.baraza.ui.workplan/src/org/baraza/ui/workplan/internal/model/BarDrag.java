package org.baraza.ui.workplan.internal.model;

import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.threeten.extra.YearQuarter;

/**
 * A bar that is being dragged. It goes by whole quarters and stops where it would leave the plan or end before it
 * begins.
 *
 * @param from where it was taken hold of, on the timeline
 * @param quarters by how many quarters it has come along; negative to the left
 */
public record BarDrag(WorkplanModel model, int row, Grip grip, double from, int quarters) {

    /** Takes hold of the bar of a row; empty if there is none at the place. */
    public static Optional<BarDrag> begin(WorkplanModel model, int row, double place) {
        return model.bar(row).flatMap(bar -> Grip.at(bar, place))
                .map(grip -> new BarDrag(model, row, grip, place, 0));
    }

    /** The drag with the pointer at another place. */
    public BarDrag to(double place) {
        int wanted = (int) Math.round(place - from);
        int step = Integer.signum(wanted);
        int reached = 0;
        while (reached != wanted && edit(reached + step) instanceof Edit.Change) {
            reached += step;
        }
        return new BarDrag(model, row, grip, from, reached);
    }

    /** What letting go does. */
    public Edit edit() {
        return quarters == 0 ? Edit.unchanged() : edit(quarters);
    }

    /** The bar as it would be. */
    public Bar bar() {
        Bar bar = model.bar(row).orElseThrow();
        double first = bar.from() + grip.first(quarters);
        double last = bar.to() + grip.last(quarters);
        double done = Math.clamp(bar.done(), first, last);
        return new Bar(first, last, done, Math.clamp(bar.unknownTo(), done, last), bar.state());
    }

    /** "Q2 2026 – Q1 2027". */
    public String tag() {
        Activity activity = ((Row.Planned) model.rows().get(row)).activity();
        YearQuarter first = activity.getFirstQuarter().plusQuarters(grip.first(quarters));
        YearQuarter last = activity.getLastQuarter().plusQuarters(grip.last(quarters));
        return model.vocabulary().of(first, last);
    }

    private Edit edit(int by) {
        return new WorkplanEdits(model).shift(List.of(row), grip.first(by), grip.last(by));
    }
}
