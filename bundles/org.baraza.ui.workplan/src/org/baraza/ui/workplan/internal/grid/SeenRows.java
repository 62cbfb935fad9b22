package org.baraza.ui.workplan.internal.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.ui.workplan.internal.model.PlanLook;
import org.baraza.ui.workplan.internal.model.WorkplanModel;

/** What the rows in sight looked like when the plan was shown last: after a change only those that differ are painted. */
final class SeenRows {

    private Optional<PlanLook> around = Optional.empty();
    private Map<Integer, PlanLook.OfRow> looks = Map.of();

    /** @return of the rows in sight those to paint anew; empty where everything is */
    Optional<List<Integer>> changed(WorkplanModel next, List<Integer> inSight) {
        PlanLook shown = next.look();
        Map<Integer, PlanLook.OfRow> seen = new HashMap<>();
        inSight.forEach(row -> seen.put(row, next.look(row)));
        Optional<List<Integer>> changed = around.filter(shown::equals).map(same -> inSight.stream()
                .filter(row -> !seen.get(row).equals(looks.get(row))).toList());
        around = Optional.of(shown);
        looks = seen;
        return changed;
    }
}
