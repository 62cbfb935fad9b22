package org.baraza.ui.workplan.internal.model.budget;

import java.util.List;
import java.util.stream.Stream;

import org.baraza.ui.workplan.internal.Messages;

/** What is added up. */
public enum Measure {

    PLANNED, REVISED, SPENT,
    /** The revised cost less what was spent. */
    LEFT,
    /** Money that is promised. */
    SECURED,
    /** Money that was asked for. */
    REQUESTED,
    /** The revised cost less the money that is promised or asked for. */
    GAP;

    public String word() {
        return switch (this) {
            case PLANNED -> Messages.Measure_planned;
            case REVISED -> Messages.Measure_revised;
            case SPENT -> Messages.Measure_spent;
            case LEFT -> Messages.Measure_left;
            case SECURED -> Messages.Measure_secured;
            case REQUESTED -> Messages.Measure_requested;
            case GAP -> Messages.Measure_gap;
        };
    }

    /** Whether it is known by source of funding: a cost has none, money does. */
    boolean hasSource() {
        return this == SECURED || this == REQUESTED;
    }

    /** What can be added up along those sides. */
    public static List<Measure> along(Dimension rows, Dimension columns) {
        boolean bySource = rows == Dimension.SOURCE || columns == Dimension.SOURCE;
        return Stream.of(values()).filter(measure -> !bySource || measure.hasSource()).toList();
    }
}
