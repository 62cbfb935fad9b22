package org.baraza.ui.workplan.internal.model;

import java.util.List;

import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.emf.common.util.EList;

/** Edits of whole rows. */
final class RowEdits {

    private final WorkplanModel model;

    RowEdits(WorkplanModel model) {
        this.model = model;
    }

    Edit add(int row) {
        Objective objective = model.rows().get(row).objective();
        int place = model.rows().get(row) instanceof Row.Planned planned
                ? objective.getActivities().indexOf(planned.activity()) + 1
                : objective.getActivities().size();
        return add(objective, place, newName(objective));
    }

    Edit addTo(Objective objective) {
        return addTo(objective, newName(objective));
    }

    Edit addTo(Objective objective, String name) {
        return add(objective, objective.getActivities().size(), name);
    }

    Edit delete(int row) {
        return model.rows().get(row) instanceof Row.Planned planned
                ? Edit.change(Messages.Edit_delete, neighbour(planned),
                        () -> planned.objective().getActivities().remove(planned.activity()))
                : Edit.unchanged();
    }

    Edit duplicate(int row) {
        if (!(model.rows().get(row) instanceof Row.Planned planned)) {
            return Edit.unchanged();
        }
        Activity copy = Likeness.of(planned.activity());
        int place = planned.objective().getActivities().indexOf(planned.activity()) + 1;
        return Edit.change(Messages.Edit_duplicate, copy, () -> planned.objective().getActivities().add(place, copy));
    }

    Edit moveTo(int row, int target) {
        if (row == target || !(model.rows().get(row) instanceof Row.Planned planned)) {
            return Edit.unchanged();
        }
        if (model.arrangement().isReordered()) {
            return new Edit.Refused(Messages.Refused_reordered);
        }
        Row at = model.rows().get(target);
        EList<Activity> siblings = at.objective().getActivities();
        int place = at instanceof Row.Planned other ? siblings.indexOf(other.activity()) : siblings.size();
        if (at.objective() == planned.objective()) {
            int to = Math.min(place, siblings.size() - 1);
            return siblings.indexOf(planned.activity()) == to ? Edit.unchanged()
                    : moving(planned, () -> siblings.move(to, planned.activity()));
        }
        return moving(planned, () -> siblings.add(place, planned.activity()));
    }

    Edit move(int row, boolean down) {
        if (model.arrangement().isReordered()) {
            return new Edit.Refused(Messages.Refused_reordered);
        }
        return model.rows().get(row) instanceof Row.Planned planned ? move(planned, down) : Edit.unchanged();
    }

    private static String newName(Objective objective) {
        return new PlanWords(Labels.language(objective)).of("new.activity");
    }

    private static Edit add(Objective objective, int place, String name) {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName(name);
        return Edit.change(Messages.Edit_add, activity, () -> objective.getActivities().add(place, activity));
    }

    private Edit move(Row.Planned planned, boolean down) {
        List<Activity> siblings = planned.objective().getActivities();
        int to = siblings.indexOf(planned.activity()) + (down ? 1 : -1);
        if (to >= 0 && to < siblings.size()) {
            return moving(planned, () -> planned.objective().getActivities().move(to, planned.activity()));
        }
        List<Objective> objectives = model.strategy().getObjectives();
        int next = objectives.indexOf(planned.objective()) + (down ? 1 : -1);
        if (next < 0 || next >= objectives.size()) {
            return Edit.unchanged();
        }
        List<Activity> target = objectives.get(next).getActivities();
        return moving(planned, () -> target.add(down ? 0 : target.size(), planned.activity()));
    }

    private static Edit moving(Row.Planned planned, Runnable body) {
        return Edit.change(Messages.Edit_move, planned.activity(), body);
    }

    /** What is selected when the row has gone: the next activity, else the one before, else the objective. */
    private static StrategyElement neighbour(Row.Planned planned) {
        List<Activity> siblings = planned.objective().getActivities();
        int place = siblings.indexOf(planned.activity());
        if (place + 1 < siblings.size()) {
            return siblings.get(place + 1);
        }
        return place > 0 ? siblings.get(place - 1) : planned.objective();
    }
}
