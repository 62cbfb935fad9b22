package org.baraza.ui.monitoring.internal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.model.strategy.Indicator;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** Reads what is typed into a cell. What can't be read or accepted stays there, with a sentence that says why. */
final class CellReader {

    private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 31);

    private final Indicator indicator;
    private final Forms forms;
    private final Unsettled unsettled;

    CellReader(Indicator indicator, Forms forms, Unsettled unsettled) {
        this.indicator = indicator;
        this.forms = forms;
        this.unsettled = unsettled;
    }

    /** What was read; no value if the cell was cleared. */
    record Given<T>(Optional<T> value) {
    }

    /** Empty if the text was refused. */
    Optional<Given<LocalDate>> date(LedgerRow row, String text) {
        Optional<LocalDate> date = forms.readDate(text);
        if (date.isPresent() || text.isEmpty()) {
            return Optional.of(new Given<>(date));
        }
        refuse(row, LedgerColumn.DATE, text, NLS.bind(Messages.Refused_date, text, exampleDate()));
        return Optional.empty();
    }

    /** Empty if the text was refused. */
    Optional<Given<BigDecimal>> number(LedgerRow row, LedgerColumn column, String text) {
        Optional<BigDecimal> value = readNumber(text);
        if (value.isPresent() || text.isEmpty()) {
            return Optional.of(new Given<>(value));
        }
        refuse(row, column, text, NLS.bind(Messages.Refused_number, text, forms.exampleNumber()));
        return Optional.empty();
    }

    /** The day of a row that is not in the strategy yet. */
    Optional<LocalDate> typedDate(LedgerRow row) {
        return row.date().or(() -> forms.readDate(typed(row, LedgerColumn.DATE)));
    }

    Optional<BigDecimal> typedNumber(LedgerRow row, LedgerColumn column) {
        return readNumber(typed(row, column));
    }

    String typed(LedgerRow row, LedgerColumn column) {
        return unsettled.at(indicator, row, column).map(Unsettled.Typed::text).orElse("");
    }

    String exampleDate() {
        return forms.date(EXAMPLE);
    }

    void refuseTwice(LedgerRow row, LedgerColumn column, String text, String why, LocalDate date) {
        refuse(row, column, text, NLS.bind(why, forms.date(date)));
    }

    private void refuse(LedgerRow row, LedgerColumn column, String text, String why) {
        unsettled.refuse(indicator, row, column, text, why);
    }

    private Optional<BigDecimal> readNumber(String text) {
        String unit = indicator.getUnit() == null ? "" : indicator.getUnit().strip();
        return forms.readNumber(!unit.isEmpty() && text.endsWith(unit)
                ? text.substring(0, text.length() - unit.length())
                : text);
    }
}
