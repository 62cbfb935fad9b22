package org.baraza.ui.workplan.internal.model;

import java.util.List;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyElement;

/** A row of the workplan, under its objective. */
public sealed interface Row {

    Objective objective();

    /** What is selected with the row. */
    StrategyElement element();

    /** Whether the other row is the same one, in another state of the plan. */
    default boolean isLike(Row other) {
        return equals(other);
    }

    /** An activity. */
    record Planned(Objective objective, Activity activity) implements Row {

        @Override
        public StrategyElement element() {
            return activity;
        }

        @Override
        public boolean isLike(Row other) {
            return other instanceof Planned planned && planned.activity() == activity;
        }
    }

    /** An empty row: typing a name there adds an activity to the objective. */
    record Inviting(Objective objective) implements Row {

        @Override
        public StrategyElement element() {
            return objective;
        }
    }

    /**
     * The head of a group of activities.
     *
     * @param activities all of the group, whether they are in sight or not
     */
    record Head(GroupKey key, List<Activity> activities, boolean folded) implements Row {

        /** That of the first activity. */
        @Override
        public Objective objective() {
            return (Objective) activities.getFirst().eContainer();
        }

        @Override
        public StrategyElement element() {
            return key.about().orElseGet(this::objective);
        }

        @Override
        public boolean isLike(Row other) {
            return other instanceof Head head && head.key().equals(key);
        }
    }
}
