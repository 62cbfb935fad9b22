package org.baraza.ui.monitoring.internal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Indicator;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.CellReader.Given;
import org.eclipse.osgi.util.NLS;

/**
 * Turns what is typed into a ledger into edits. What can't be read or accepted stays in its cell, and the strategy as
 * it is.
 */
public final class LedgerEdits {

    private final Indicator indicator;
    private final Unsettled unsettled;
    private final CellReader reader;
    private final DatedValues values;
    private final LedgerAdditions additions;

    public LedgerEdits(Indicator indicator, Forms forms, Unsettled unsettled) {
        this.indicator = indicator;
        this.unsettled = unsettled;
        this.reader = new CellReader(indicator, forms, unsettled);
        this.values = new DatedValues(indicator);
        this.additions = new LedgerAdditions(indicator, unsettled, reader, values);
    }

    /** Types text into a cell; empty text clears it. Empty if there is nothing to change. */
    public Optional<Edit> type(LedgerRow row, LedgerColumn column, String typed) {
        String text = typed.strip();
        unsettled.forget(indicator, row, column);
        return switch (row.kind()) {
            case BASELINE -> baseline(row, column, text);
            case ENTRY -> entry(row, column, text);
            case DUE, NEW -> additions.type(row, column, text);
        };
    }

    /** Clears a row: its measurement and its target, the baseline, or what was typed into a new one. */
    public Optional<Edit> delete(LedgerRow row) {
        unsettled.forget(indicator, row);
        return switch (row.kind()) {
            case BASELINE -> Optional.ofNullable(indicator.getBaseline())
                    .map(own -> new Edit(Messages.Edit_deleteBaseline, () -> indicator.setBaseline(null)));
            case ENTRY -> Optional.of(new Edit(row.measurement().isPresent() ? Messages.Edit_deleteMeasurement
                    : Messages.Edit_deleteTarget, () -> values.remove(row.measurement(), row.target())));
            case DUE, NEW -> Optional.empty();
        };
    }

    private Optional<Edit> baseline(LedgerRow row, LedgerColumn column, String text) {
        return switch (column) {
            case DATE -> reader.date(row, text)
                    .map(date -> new Edit(Messages.Edit_baseline, () -> values.setBaselineDate(date.value())));
            case MEASURED -> reader.number(row, column, text).map(
                    value -> new Edit(Messages.Edit_baseline, () -> values.setBaselineValue(value.value())));
            default -> Optional.empty();
        };
    }

    private Optional<Edit> entry(LedgerRow row, LedgerColumn column, String text) {
        return switch (column) {
            case DATE -> reader.date(row, text).flatMap(Given::value).flatMap(date -> redate(row, text, date));
            case MEASURED -> reader.number(row, column, text).flatMap(value -> measured(row, value.value()));
            case TARGET -> reader.number(row, column, text).flatMap(value -> target(row, value.value()));
            case NOTE -> note(row, text);
            default -> Optional.empty();
        };
    }

    private Optional<Edit> redate(LedgerRow row, String text, LocalDate date) {
        if (row.date().equals(Optional.of(date))) {
            return Optional.empty();
        }
        if (row.measurement().isPresent() && values.measurement(date).isPresent()) {
            reader.refuseTwice(row, LedgerColumn.DATE, text, Messages.Refused_measuredTwice, date);
            return Optional.empty();
        }
        if (row.target().isPresent() && values.target(date).isPresent()) {
            reader.refuseTwice(row, LedgerColumn.DATE, text, Messages.Refused_targetTwice, date);
            return Optional.empty();
        }
        return Optional.of(new Edit(Messages.Edit_date, () -> {
            values.move(row.measurement(), row.target(), date);
            unsettled.carry(indicator, row, date);
        }));
    }

    private Optional<Edit> measured(LedgerRow row, Optional<BigDecimal> value) {
        if (row.measurement().isEmpty()) {
            return value.map(given -> new Edit(Messages.Edit_addMeasurement, () -> measure(row, given)));
        }
        return Optional.of(value.isEmpty()
                ? new Edit(Messages.Edit_deleteMeasurement,
                        () -> values.remove(row.measurement(), Optional.empty()))
                : new Edit(Messages.Edit_measurement,
                        () -> row.measurement().get().setValue(value.get())));
    }

    private void measure(LedgerRow row, BigDecimal value) {
        values.measure(row.date(), value, reader.typed(row, LedgerColumn.NOTE));
        unsettled.forget(indicator, row, LedgerColumn.NOTE);
    }

    private Optional<Edit> target(LedgerRow row, Optional<BigDecimal> value) {
        if (row.target().isEmpty()) {
            return value.map(given -> new Edit(Messages.Edit_addTarget, () -> values.aim(row.date(), given)));
        }
        return Optional.of(value.isEmpty()
                ? new Edit(Messages.Edit_deleteTarget, () -> values.remove(Optional.empty(), row.target()))
                : new Edit(Messages.Edit_target, () -> row.target().get().setValue(value.get())));
    }

    private Optional<Edit> note(LedgerRow row, String text) {
        if (row.measurement().isEmpty()) {
            if (!text.isEmpty()) {
                unsettled.await(indicator, row, LedgerColumn.NOTE, text, NLS.bind(Messages.Awaits_value, text));
            }
            return Optional.empty();
        }
        return row.measurement().map(own -> new Edit(Messages.Edit_note,
                () -> own.setNote(text.isEmpty() ? null : text)));
    }
}
