package org.baraza.ui.monitoring.internal.model.round;

import java.util.List;
import java.util.Optional;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ProgressReport;

/**
 * An activity in the round of a month.
 *
 * @param before how it stood in the months before, the oldest first
 * @param reading how it stands in the month, and what is reported on it
 * @param former what was reported on the month before
 * @param due the measurement of its target that is due in the month
 */
public record RoundRow(Activity activity, String number, String name, List<ActivityState> before,
        ActivityReading reading, Optional<ProgressReport> former, Optional<DueValue> due) {

    public ActivityState state() {
        return reading.state();
    }

    /** What is reported on the month; empty while nothing is. */
    public Optional<ProgressReport> report() {
        return reading.report();
    }

    public boolean isReported() {
        return report().isPresent();
    }
}
