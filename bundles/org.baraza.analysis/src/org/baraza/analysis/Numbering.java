package org.baraza.analysis;

import java.util.Objects;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Indicator;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;

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

    /** The number of the objective or activity that an indicator measures; empty text if it stands alone. */
    public static String ofMeasured(Indicator indicator) {
        return indicator.eContainer() instanceof StrategyElement measured ? Labels.number(measured) : "";
    }

    /** "2  Misuse in the media", by its statement as long as it has no name. */
    public static String named(Objective objective) {
        return of(objective) + "  "
                + Objects.toString(objective.getName(), Objects.toString(objective.getStatement(), ""));
    }

    /** "2.3  Media training". */
    public static String named(Activity activity) {
        return of(activity) + "  " + Objects.toString(activity.getName(), "");
    }
}
