package org.baraza.ui.monitoring.internal.model.round;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.baraza.analysis.ActivityState;
import org.baraza.analysis.IndicatorState;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ProgressReport;

/**
 * An activity in the round of a month.
 *
 * @param before how it stood in the months before, the oldest first
 * @param state how it stands in the month
 * @param report what is reported on the month; empty while nothing is
 * @param former what was reported on the month before
 * @param due the measurement of its target that is due in the month
 */
public record RoundRow(Activity activity, String number, String name, List<ActivityState> before,
        ActivityState state, Optional<ProgressReport> report, Optional<ProgressReport> former,
        Optional<DueValue> due) {

    /** How it stands, in words: where a report is there, it is the value due that is missing. */
    public String word(Locale language) {
        return isReported() && state == ActivityState.MISSING ? Words.of(IndicatorState.MISSING, language) : Words.of(state, language);
    }

    public boolean isReported() {
        return report.isPresent();
    }
}
