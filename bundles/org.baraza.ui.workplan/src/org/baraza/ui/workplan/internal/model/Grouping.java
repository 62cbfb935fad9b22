package org.baraza.ui.workplan.internal.model;

import org.baraza.ui.workplan.internal.Messages;

/** By what the rows are put together under heads of their own. */
public enum Grouping {

    NONE, OBJECTIVE, AGENCY, STAKEHOLDER, PURPOSE, FUNDER;

    public String word() {
        return switch (this) {
            case NONE -> Messages.Group_none;
            case OBJECTIVE -> Messages.Dimension_objective;
            case AGENCY -> Messages.Dimension_lead;
            case STAKEHOLDER -> Messages.Group_stakeholder;
            case PURPOSE -> Messages.Dimension_purpose;
            case FUNDER -> Messages.Dimension_source;
        };
    }
}
