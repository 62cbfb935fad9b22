package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.emf.common.util.EList;

/** Moves of whole rows, which stay together and in their order. */
final class RowMoves {

    private final WorkplanModel model;

    RowMoves(WorkplanModel model) {
        this.model = model;
    }

    Edit move(List<Row.Planned> moved, boolean down) {
        return ifInPlanOrder(moved, () -> {
            Row.Planned edge = down ? moved.getLast() : moved.getFirst();
            List<Activity> siblings = edge.objective().getActivities();
            int next = siblings.indexOf(edge.activity()) + (down ? 1 : -1);
            if (moved.stream().anyMatch(row -> row.objective() != edge.objective())) {
                return new Edit.Refused(Messages.Refused_moveAcross);
            }
            return next >= 0 && next < siblings.size() ? place(moved, edge.objective(), at(siblings, down ? next + 1 : next))
                    : across(moved, edge.objective(), down);
        });
    }

    Edit moveTo(List<Row.Planned> moved, int target) {
        return ifInPlanOrder(moved, () -> {
            Objective into = model.rows().get(target).objective();
            List<Activity> siblings = into.getActivities();
            int place = model.rows().get(target) instanceof Row.Planned other ? siblings.indexOf(other.activity())
                    : siblings.size();
            int first = siblings.indexOf(moved.getFirst().activity());
            return place(moved, into, siblings.stream().skip(first >= 0 && first < place ? place + 1L : place)
                    .filter(sibling -> moved.stream().noneMatch(row -> row.activity() == sibling)).findFirst());
        });
    }

    @FunctionalInterface
    private interface Moving {
        Edit move();
    }

    private Edit ifInPlanOrder(List<Row.Planned> moved, Moving moving) {
        if (moved.isEmpty()) {
            return Edit.unchanged();
        }
        return model.arrangement().isReordered() ? new Edit.Refused(Messages.Refused_reordered) : moving.move();
    }

    /** To the near end of the neighbouring objective, if there is one. */
    private Edit across(List<Row.Planned> moved, Objective from, boolean down) {
        List<Objective> objectives = model.strategy().getObjectives();
        int next = objectives.indexOf(from) + (down ? 1 : -1);
        if (next < 0 || next >= objectives.size()) {
            return Edit.unchanged();
        }
        return place(moved, objectives.get(next), down ? at(objectives.get(next).getActivities(), 0) : Optional.empty());
    }

    /** @param before what they come to stand before; empty for the end */
    private static Edit place(List<Row.Planned> rows, Objective into, Optional<Activity> before) {
        List<Activity> moved = rows.stream().map(Row.Planned::activity).toList();
        List<Activity> wanted = new ArrayList<>(into.getActivities());
        wanted.removeAll(moved);
        wanted.addAll(before.map(wanted::indexOf).orElse(wanted.size()), moved);
        return wanted.equals(into.getActivities()) ? Edit.unchanged()
                : Edit.change(RowEdits.label(Messages.Edit_move, Messages.Edit_moveMany, rows), moved.getFirst(),
                        () -> moved.forEach(activity -> place(activity, into.getActivities(), before)));
    }

    private static void place(Activity activity, EList<Activity> siblings, Optional<Activity> before) {
        int to = before.map(siblings::indexOf).orElse(siblings.size());
        int from = siblings.indexOf(activity);
        if (from < 0) {
            siblings.add(to, activity);
        } else {
            siblings.move(from < to ? to - 1 : to, activity);
        }
    }

    private static Optional<Activity> at(List<Activity> siblings, int place) {
        return siblings.stream().skip(place).findFirst();
    }
}
