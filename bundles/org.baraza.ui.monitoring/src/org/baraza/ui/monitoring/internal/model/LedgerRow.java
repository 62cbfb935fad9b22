package org.baraza.ui.monitoring.internal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.baraza.analysis.IndicatorState;
import org.baraza.model.strategy.Measurement;
import org.baraza.model.strategy.Target;

/**
 * A day in the life of an indicator: what was measured, what was aimed at, what the path expects.
 *
 * @param key what makes this row the same one after an edit: its day, where no other row has it
 * @param date empty in a new row, and where a document gives none
 * @param state of the measured value, or MISSING where one was due
 * @param nextDue whether its value is the next one due
 */
public record LedgerRow(Object key, Kind kind, Optional<LocalDate> date, Optional<Measurement> measurement,
        Optional<Target> target, Optional<BigDecimal> expected, Optional<IndicatorState> state, boolean nextDue) {

    public enum Kind {
        BASELINE,
        /** Something is known of the day. */
        ENTRY,
        /** A value is or was due, and nothing is known. */
        DUE,
        /** The empty row at the end. */
        NEW
    }

    public boolean isEditable(LedgerColumn column) {
        return switch (column) {
            case DATE -> kind != Kind.DUE;
            case MEASURED -> true;
            case TARGET, NOTE -> kind != Kind.BASELINE;
            case EXPECTED, STATE -> false;
        };
    }

    /** The cell to go on in after one that was edited; empty behind the last. */
    public Optional<LedgerColumn> after(LedgerColumn column) {
        return Arrays.stream(LedgerColumn.values()).filter(next -> next.compareTo(column) > 0).filter(this::isEditable)
                .findFirst();
    }

    /** Whether a value is missing here, which is not the same as none being due. */
    public boolean isMissing() {
        return state.filter(IndicatorState.MISSING::equals).isPresent();
    }
}
