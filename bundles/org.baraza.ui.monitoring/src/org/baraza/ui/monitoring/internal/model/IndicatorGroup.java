package org.baraza.ui.monitoring.internal.model;

import java.util.List;

import org.baraza.analysis.Labels;
import org.baraza.analysis.Numbering;
import org.baraza.model.strategy.Objective;

/** The indicators of an objective: its own, then the targets of its activities. */
public record IndicatorGroup(Objective objective, List<IndicatorRow> rows) {

    /** "2  Misuse in the media". */
    public String title() {
        return title(objective);
    }

    static String title(Objective objective) {
        return (Numbering.of(objective) + "  " + Labels.name(objective).orElse("")).strip();
    }
}
