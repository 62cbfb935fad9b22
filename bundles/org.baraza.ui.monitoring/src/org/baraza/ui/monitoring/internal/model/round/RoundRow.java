package org.baraza.ui.monitoring.internal.model.round;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.ActivityReading;
import org.baraza.analysis.ActivityState;
import org.baraza.analysis.Words;
import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * An activity in the round of a month.
 *
 * @param before how it stood in the months before, the oldest first
 * @param reading how it stands in the month, and what is reported on it
 * @param former what was reported on the month before
 * @param due the measurement of its target that is due in the month
 * @param stored how it stood when the month was closed, where that was otherwise
 */
public record RoundRow(Activity activity, String number, String name, List<ActivityState> before,
        ActivityReading reading, Optional<ProgressReport> former, Optional<DueValue> due, Optional<ActivityState> stored) {

    public ActivityState state() {
        return reading.state();
    }

    /** What is reported on the month; empty while nothing is. */
    public Optional<ProgressReport> report() {
        return reading.report();
    }

    /** How it stands, marked where that is not what was stored of a closed month. */
    public String stateWords() {
        String words = reading.words(Locale.getDefault());
        return stored.isPresent() ? NLS.bind(Messages.Round_changed, words) : words;
    }

    /** What its state does not say of itself: what was chosen and does not hold, what was stored and has changed. */
    public Optional<String> told() {
        Stream<String> before = stored.map(then -> NLS.bind(Messages.Round_stored,
                Words.counted(then, Locale.getDefault()), reading.words(Locale.getDefault())) + ".").stream();
        return Optional.of(Stream.concat(before, overruled().stream()).collect(Collectors.joining(" ")))
                .filter(words -> !words.isEmpty());
    }

    /** What was chosen and does not hold, and why. */
    public Optional<String> overruled() {
        return reading.overruled(Locale.getDefault()).map(sentence -> sentence + ".");
    }

    public boolean isReported() {
        return report().isPresent();
    }
}
