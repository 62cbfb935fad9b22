package org.baraza.analysis;

import java.util.IdentityHashMap;
import java.util.Map;

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

    /** The numbers of all activities of a strategy. */
    static Map<Activity, String> ofActivities(Strategy strategy) {
        Map<Activity, String> numbers = new IdentityHashMap<>();
        int objectiveNumber = 0;
        for (Objective objective : strategy.getObjectives()) {
            objectiveNumber++;
            int number = 0;
            for (Activity activity : objective.getActivities()) {
                number++;
                numbers.put(activity, objectiveNumber + "." + number);
            }
        }
        return numbers;
    }
}
