package org.baraza.exchange.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.baraza.exchange.internal.values.DayText;
import org.baraza.exchange.table.Cell;

/** Values of one cell that have their days beside them, a line each: "40 (31/12/2026)", "2027: 30 %". */
record DatedValues(List<Dated> all) {

    /** A value on a day. */
    record Dated(LocalDate day, Cell value) {
    }

    /** In letters: looking for a day in what is longer takes ever more time. */
    static final int LONGEST = 1_000;

    private static final Pattern BEHIND = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");
    private static final Pattern BELOW = Pattern.compile("([^()\n]*\\d[^()\n]*)\n([^()\n]+)");
    private static final Pattern BEFORE = Pattern.compile("([^:=]*\\d{4}[^:=]*?)\\s*[:=]\\s*(\\S.*)");

    /** Empty unless each line has both. */
    static Optional<DatedValues> of(Cell cell) {
        if (!(cell instanceof Cell.Text) || cell.text().length() > LONGEST) {
            return Optional.empty();
        }
        List<Dated> all = new ArrayList<>();
        Matcher below = BELOW.matcher(cell.text().strip());
        if (below.matches() && DayText.find(below.group(2)).isPresent()) {
            return Optional.of(new DatedValues(List.of(new Dated(DayText.find(below.group(2)).get(), new Cell.Text(below.group(1))))));
        }
        for (String line : cell.text().split("[\n;]")) {
            Optional<Dated> dated = dated(line.strip());
            if (dated.isEmpty()) {
                return Optional.empty();
            }
            all.add(dated.get());
        }
        return Optional.of(new DatedValues(List.copyOf(all)));
    }

    private static Optional<Dated> dated(String line) {
        Matcher behind = BEHIND.matcher(line);
        if (behind.matches()) {
            return DayText.find(behind.group(2)).map(day -> new Dated(day, new Cell.Text(behind.group(1))));
        }
        Matcher before = BEFORE.matcher(line);
        return before.matches() ? DayText.find(before.group(1)).map(day -> new Dated(day, new Cell.Text(before.group(2)))) : Optional.empty();
    }
}
