package org.baraza.ui.workplan.internal.model;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.StrategyElement;

/** A row of the workplan, under its objective. */
public sealed interface Row {

    Objective objective();

    /** What is selected with the row. */
    StrategyElement element();

    /** An activity. */
    record Planned(Objective objective, Activity activity) implements Row {

        @Override
        public StrategyElement element() {
            return activity;
        }
    }

    /** An empty row: typing a name there adds an activity to the objective. */
    record Inviting(Objective objective) implements Row {

        @Override
        public StrategyElement element() {
            return objective;
        }
    }
}
