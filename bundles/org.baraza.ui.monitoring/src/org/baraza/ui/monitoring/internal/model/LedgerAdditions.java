package org.baraza.ui.monitoring.internal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Indicator;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** Collects what is typed into a row that is not in the strategy yet, until there is a day and a value for it. */
final class LedgerAdditions {

    private final Indicator indicator;
    private final Unsettled unsettled;
    private final CellReader reader;
    private final DatedValues values;

    LedgerAdditions(Indicator indicator, Unsettled unsettled, CellReader reader, DatedValues values) {
        this.indicator = indicator;
        this.unsettled = unsettled;
        this.reader = reader;
        this.values = values;
    }

    Optional<Edit> type(LedgerRow row, LedgerColumn column, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        unsettled.await(indicator, row, column, text, "");
        if (!Stream.of(LedgerColumn.DATE, LedgerColumn.MEASURED, LedgerColumn.TARGET)
                .allMatch(cell -> isReadable(row, cell))) {
            return Optional.empty();
        }
        Optional<LocalDate> date = reader.typedDate(row);
        Optional<BigDecimal> measured = reader.typedNumber(row, LedgerColumn.MEASURED);
        Optional<BigDecimal> target = reader.typedNumber(row, LedgerColumn.TARGET);
        if (date.isEmpty() || measured.isEmpty() && target.isEmpty()) {
            String awaited = date.isPresent() ? Messages.Awaits_value : Messages.Awaits_date;
            unsettled.await(indicator, row, column, text, NLS.bind(awaited, text, reader.exampleDate()));
            return Optional.empty();
        }
        return isTaken(row, column, text, date.get(), measured.isPresent(), target.isPresent()) ? Optional.empty()
                : Optional.of(addition(row, date, measured, target));
    }

    private Edit addition(LedgerRow row, Optional<LocalDate> date, Optional<BigDecimal> measured,
            Optional<BigDecimal> target) {
        String note = reader.typed(row, LedgerColumn.NOTE);
        return new Edit(measured.isPresent() ? Messages.Edit_addMeasurement : Messages.Edit_addTarget, () -> {
            measured.ifPresent(value -> values.measure(date, value, note));
            target.ifPresent(value -> values.aim(date, value));
            unsettled.forget(indicator, row);
        });
    }

    /** Whether there is a value of that day already, which is then changed in its own row. */
    private boolean isTaken(LedgerRow row, LedgerColumn column, String text, LocalDate date, boolean measured,
            boolean target) {
        if (measured && values.measurement(date).isPresent()) {
            reader.refuseTwice(row, column, text, Messages.Refused_measuredTwice, date);
            return true;
        }
        if (target && values.target(date).isPresent()) {
            reader.refuseTwice(row, column, text, Messages.Refused_targetTwice, date);
            return true;
        }
        return false;
    }

    private boolean isReadable(LedgerRow row, LedgerColumn column) {
        String typed = reader.typed(row, column);
        return column == LedgerColumn.DATE ? reader.date(row, typed).isPresent()
                : reader.number(row, column, typed).isPresent();
    }
}
