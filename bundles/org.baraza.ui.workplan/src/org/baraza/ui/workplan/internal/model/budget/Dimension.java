package org.baraza.ui.workplan.internal.model.budget;

import org.baraza.ui.workplan.internal.Messages;

/**
 * A side of the plan by which money is added up. Groups are none: an activity has one cost for all whom it engages, so
 * shares by group would be made up.
 */
public enum Dimension {

    OBJECTIVE, LEAD, PURPOSE, SOURCE, YEAR;

    public String word() {
        return switch (this) {
            case OBJECTIVE -> Messages.Dimension_objective;
            case LEAD -> Messages.Dimension_lead;
            case PURPOSE -> Messages.Dimension_purpose;
            case SOURCE -> Messages.Dimension_source;
            case YEAR -> Messages.Dimension_year;
        };
    }
}
