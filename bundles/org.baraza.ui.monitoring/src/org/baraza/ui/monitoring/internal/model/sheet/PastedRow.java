package org.baraza.ui.monitoring.internal.model.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.ui.Cells;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.LedgerColumn;
import org.eclipse.osgi.util.NLS;

/** One row of a block. */
record PastedRow(Cells cells, int row, PastedColumns columns, Forms forms) {

    private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 31);

    /** Why it can't be taken over. @param given the day at the cursor, where the block has none */
    Optional<String> refusal(Optional<LocalDate> given) {
        if (day(given).isEmpty()) {
            return Optional.of(columns.areDated()
                    ? NLS.bind(Messages.Refused_date, text(LedgerColumn.DATE), forms.date(EXAMPLE))
                    : NLS.bind(Messages.Paste_noDay, String.join(" ", cells.rows().get(row)).strip()));
        }
        return Stream.of(LedgerColumn.MEASURED, LedgerColumn.TARGET).map(this::text)
                .filter(text -> !text.isEmpty() && forms.readNumber(text).isEmpty()).findFirst()
                .map(text -> NLS.bind(Messages.Refused_number, text, forms.exampleNumber()));
    }

    DayValue value(Optional<LocalDate> given) {
        return new DayValue(day(given).orElseThrow(), number(LedgerColumn.MEASURED), number(LedgerColumn.TARGET),
                Optional.of(text(LedgerColumn.NOTE)).filter(text -> !text.isEmpty()));
    }

    private Optional<LocalDate> day(Optional<LocalDate> given) {
        return columns.areDated() ? forms.readDate(text(LedgerColumn.DATE)) : given;
    }

    private Optional<BigDecimal> number(LedgerColumn column) {
        return forms.readNumber(text(column));
    }

    private String text(LedgerColumn column) {
        int place = columns.columns().indexOf(Optional.of(column));
        return place < 0 ? "" : cells.at(row, place).strip();
    }
}
