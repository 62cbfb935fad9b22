package org.baraza.analysis;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;

/** The numbers of the workplan: "2" for the second objective, "2.3" for its third activity. Places, not identities. */
public final class Numbering {

    private Numbering() {
    }

    /** Empty text for an objective outside a strategy. */
    public static String of(Objective objective) {
        return objective.eContainer() instanceof Strategy strategy
                ? Integer.toString(strategy.getObjectives().indexOf(objective) + 1)
                : "";
    }

    /** Empty text for an activity outside a strategy. */
    public static String of(Activity activity) {
        if (activity.eContainer() instanceof Objective objective && !of(objective).isEmpty()) {
            return of(objective) + "." + (objective.getActivities().indexOf(activity) + 1);
        }
        return "";
    }
}
