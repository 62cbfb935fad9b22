package org.baraza.ui.monitoring.internal.model.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.catalogue.SearchWords;
import org.baraza.ui.Cells;
import org.baraza.ui.monitoring.internal.messages.Messages;
import org.baraza.ui.monitoring.internal.model.LedgerColumn;

/** What the columns of a block hold. @param columns empty where a column holds nothing of ours */
record PastedColumns(List<Optional<LedgerColumn>> columns, boolean hasHeading) {

    static PastedColumns of(Cells cells, LedgerColumn cursor, Forms forms) {
        boolean heading = !cells.rows().isEmpty() && cells.rows().getFirst().stream()
                .noneMatch(text -> forms.readDate(text).isPresent() || forms.readNumber(text).isPresent())
                && cells.rows().size() > 1;
        List<Optional<LedgerColumn>> named = heading ? cells.rows().getFirst().stream().map(PastedColumns::named).toList()
                : List.of();
        return new PastedColumns(named.stream().anyMatch(Optional::isPresent) ? named
                : usual(cells, heading ? 1 : 0, cursor, forms), heading);
    }

    boolean areDated() {
        return columns.contains(Optional.of(LedgerColumn.DATE));
    }

    private static Optional<LedgerColumn> named(String heading) {
        return Map.of(LedgerColumn.DATE, Messages.Column_date, LedgerColumn.MEASURED, Messages.Column_measured,
                LedgerColumn.TARGET, Messages.Column_target, LedgerColumn.NOTE, Messages.Column_note).entrySet().stream()
                .filter(entry -> SearchWords.folded(entry.getValue()).equals(SearchWords.folded(heading.strip())))
                .map(Map.Entry::getKey).findFirst();
    }

    private static List<Optional<LedgerColumn>> usual(Cells cells, int first, LedgerColumn cursor, Forms forms) {
        boolean dated = IntStream.range(first, cells.rows().size())
                .anyMatch(row -> forms.readDate(cells.at(row, 0)).isPresent());
        int numbers = dated ? 1 : 0;
        boolean aims = cursor == LedgerColumn.TARGET;
        return Stream.concat(dated ? Stream.of(LedgerColumn.DATE) : Stream.of(),
                IntStream.range(numbers, cells.width()).mapToObj(column -> column == numbers
                        ? aims ? LedgerColumn.TARGET : LedgerColumn.MEASURED
                        : column == numbers + 1 && !aims && isOfNumbers(cells, first, column, forms) ? LedgerColumn.TARGET
                                : LedgerColumn.NOTE)).map(Optional::of).toList();
    }

    private static boolean isOfNumbers(Cells cells, int first, int column, Forms forms) {
        return IntStream.range(first, cells.rows().size()).mapToObj(row -> cells.at(row, column))
                .filter(text -> !text.isBlank()).allMatch(text -> forms.readNumber(text).isPresent());
    }
}
