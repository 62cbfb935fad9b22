package org.baraza.ui.monitoring.internal.model.round;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.ProgressReport;
import org.baraza.model.strategy.ReportedState;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * What stands in a row of the round while it is filled in, as typed.
 *
 * @param done the percentage
 * @param measured the measurement that is due
 */
public record RoundEntry(Optional<ReportedState> state, String done, String measured, String comment) {

    public static final char TAKES_BACK = '\u007f';

    private static final int WHOLE = 100;
    /** The keys in their order: on track, lagging, ahead, finished. */
    private static final String KEYS = "1234";
    private static final ReportedState[] STATES = {ReportedState.ON_TRACK, ReportedState.LAGGING, ReportedState.AHEAD,
            ReportedState.FINISHED};

    public static RoundEntry of(RoundRow row, Forms forms) {
        Optional<ProgressReport> report = row.report();
        return new RoundEntry(report.map(ProgressReport::getState), report.map(ProgressReport::getPercent)
                .map(percent -> Integer.toString(percent)).orElse(""),
                row.due().flatMap(DueValue::measured).map(Measurement::getValue).map(forms::number).orElse(""),
                report.map(ProgressReport::getComment).orElse(""));
    }

    /** Whether a key says something of a row: 1 to 4 for the states, 0 for the same as last month, Del for no report. */
    public static boolean isKey(char key) {
        return key == '0' || takesBack(key) || stateOf(key).isPresent();
    }

    /** Whether a key takes the report back: Del, or what a keyboard without it calls so. */
    static boolean takesBack(char key) {
        return key == TAKES_BACK || key == '\b';
    }

    /** The state that a key stands for. */
    public static Optional<ReportedState> stateOf(char key) {
        return Optional.of(KEYS.indexOf(key)).filter(place -> place >= 0).map(place -> STATES[place]);
    }

    public static char keyOf(ReportedState state) {
        for (int i = 0; i < STATES.length; i++) {
            if (STATES[i] == state) {
                return KEYS.charAt(i);
            }
        }
        throw new IllegalArgumentException(Objects.toString(state));
    }

    public RoundEntry in(ReportedState next) {
        return new RoundEntry(Optional.of(next), done, measured, comment);
    }

    /** Without a report; what was measured stays. */
    RoundEntry withoutReport() {
        return new RoundEntry(Optional.empty(), "", measured, "");
    }

    /** As it was reported the month before; what was typed already stays. */
    public RoundEntry asBefore(RoundRow row) {
        return row.former().map(former -> new RoundEntry(Optional.ofNullable(former.getState()).or(() -> state),
                former.getPercent() == null ? done : Integer.toString(former.getPercent()), measured, comment))
                .orElse(this);
    }

    /** Why it can't be entered like this, and what to type instead. */
    public Optional<String> refusal(RoundRow row, Forms forms) {
        if (!done.isBlank() && percent().isEmpty()) {
            return Optional.of(NLS.bind(Messages.Round_refusedPercent, done));
        }
        if (!measured.isBlank() && value(forms).isEmpty()) {
            return Optional.of(NLS.bind(Messages.Refused_number, measured, forms.exampleNumber()));
        }
        if (state.isEmpty() && !(done + comment).isBlank()) {
            return Optional.of(NLS.bind(Messages.Round_needsState, row.name()));
        }
        return Optional.empty();
    }

    Optional<Integer> percent() {
        String digits = done.replace("%", "").strip();
        return digits.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(digits)).filter(value -> value <= WHOLE)
                : Optional.empty();
    }

    Optional<BigDecimal> value(Forms forms) {
        return forms.readNumber(measured.strip());
    }
}
