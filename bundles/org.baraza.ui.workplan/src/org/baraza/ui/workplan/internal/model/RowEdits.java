package org.baraza.ui.workplan.internal.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.baraza.analysis.Labels;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.strategy.StrategyFactory;
import org.baraza.ui.workplan.internal.Messages;
import org.eclipse.osgi.util.NLS;

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

    Edit delete(List<Integer> at) {
        List<Row.Planned> gone = planned(at);
        return gone.isEmpty() ? Edit.unchanged()
                : Edit.change(label(Messages.Edit_delete, Messages.Edit_deleteMany, gone), neighbour(gone),
                        () -> gone.forEach(row -> row.objective().getActivities().remove(row.activity())));
    }

    /** The likes of one objective's activities stand together, after the last of them. */
    Edit duplicate(List<Integer> at) {
        List<Row.Planned> rows = planned(at);
        if (rows.isEmpty()) {
            return Edit.unchanged();
        }
        Map<Objective, List<Activity>> copies = new LinkedHashMap<>();
        Map<Objective, Integer> places = new HashMap<>();
        for (Row.Planned row : rows) {
            copies.computeIfAbsent(row.objective(), first -> new ArrayList<>()).add(Likeness.of(row.activity()));
            places.merge(row.objective(), row.objective().getActivities().indexOf(row.activity()) + 1, Math::max);
        }
        return Edit.change(label(Messages.Edit_duplicate, Messages.Edit_duplicateMany, rows),
                copies.get(rows.getFirst().objective()).getFirst(), () -> copies.forEach((objective, added) ->
                        objective.getActivities().addAll(places.get(objective), added)));
    }

    Edit moveTo(List<Integer> at, int target) {
        return new RowMoves(model).moveTo(planned(at), target);
    }

    Edit move(List<Integer> at, boolean down) {
        return new RowMoves(model).move(planned(at), down);
    }

    /** Those of the rows that are activities; one may stand in several rows. */
    List<Row.Planned> planned(List<Integer> at) {
        return at.stream().map(model.rows()::get).filter(Row.Planned.class::isInstance).map(Row.Planned.class::cast)
                .distinct().toList();
    }

    /** What a step is called that is about so many. */
    static String label(String one, String many, List<Row.Planned> rows) {
        return rows.size() == 1 ? one : NLS.bind(many, rows.size());
    }

    private static String newName(Objective objective) {
        return new PlanWords(Labels.language(objective)).of("new.activity");
    }

    private static Edit add(Objective objective, int place, String name) {
        Activity activity = StrategyFactory.eINSTANCE.createActivity();
        activity.setName(name);
        return Edit.change(Messages.Edit_add, activity, () -> objective.getActivities().add(place, activity));
    }

    /** What is selected when the rows have gone: the next activity, else the one before, else the objective. */
    private static StrategyElement neighbour(List<Row.Planned> gone) {
        Row.Planned last = gone.getLast();
        List<Activity> siblings = last.objective().getActivities();
        int place = siblings.indexOf(last.activity());
        return Stream.concat(siblings.stream().skip(place), siblings.subList(0, place).reversed().stream())
                .filter(sibling -> gone.stream().noneMatch(row -> row.activity() == sibling))
                .map(StrategyElement.class::cast).findFirst().orElse(last.objective());
    }
}
