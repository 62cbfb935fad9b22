package org.baraza.ui.monitoring.internal.model.sheet;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.baraza.analysis.Forms;
import org.baraza.ui.Cells;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.LedgerColumn;

/**
 * Values by day as a spreadsheet holds them: days in the first column, then what was measured, what was aimed at, notes;
 * or numbers without days, for the days from the cursor on. A heading names the columns and is no value itself.
 *
 * @param refusals why rows are left out, a sentence each
 */
public record PastedValues(List<DayValue> values, List<String> refusals) {

    /**
     * @param days of the rows from the cursor on
     * @param cursor the column in which it stands
     */
    public static PastedValues read(Cells cells, List<LocalDate> days, LedgerColumn cursor, Forms forms) {
        PastedColumns columns = PastedColumns.of(cells, cursor, forms);
        List<DayValue> values = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        int first = columns.hasHeading() ? 1 : 0;
        IntStream.range(first, cells.rows().size()).filter(row -> !String.join("", cells.rows().get(row)).isBlank())
                .forEach(row -> {
                    Optional<LocalDate> given = row - first < days.size() ? Optional.of(days.get(row - first))
                            : Optional.empty();
                    PastedRow read = new PastedRow(cells, row, columns, forms);
                    read.refusal(given).ifPresentOrElse(refusals::add, () -> values.add(read.value(given)));
                });
        return new PastedValues(values.stream().filter(value -> !value.saysNothing()).toList(), refusals);
    }

    /** How many were left out and why the first was, in a sentence; empty if none was. */
    public Optional<String> told() {
        return refusals.stream().findFirst()
                .map(why -> MessageFormat.format(Messages.Paste_leftOut, refusals.size(), values.size(), why));
    }
}
