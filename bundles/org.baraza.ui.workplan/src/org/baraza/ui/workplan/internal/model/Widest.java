package org.baraza.ui.workplan.internal.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.baraza.model.strategy.Activity;
import org.baraza.model.strategy.YearCost;

/**
 * The rows by which columns get their widths: all of a short plan. Of a long one, the first of them and those with the
 * longest amounts: numbers are never cut, texts may be.
 */
final class Widest {

    private static final int SHORT = 120;
    private static final int LONGEST = 20;

    private final int[] first;
    private final int[] numbers;

    Widest(List<Row> rows) {
        first = IntStream.range(0, Math.min(SHORT, rows.size())).toArray();
        int[] digits = rows.stream().mapToInt(Widest::longest).toArray();
        int most = IntStream.of(digits).max().orElse(0);
        IntStream longest = IntStream.range(first.length, digits.length).filter(row -> digits[row] == most)
                .limit(LONGEST);
        numbers = IntStream.concat(IntStream.of(first), longest).toArray();
    }

    IntStream rows(Column.Kind kind) {
        return IntStream.of(kind.isNumber() ? numbers : first);
    }

    /** The most digits that a cost of the row has. */
    private static int longest(Row row) {
        int most = 0;
        if (row instanceof Row.Planned(var objective, Activity activity)) {
            for (YearCost cost : activity.getCosts()) {
                BigDecimal planned = cost.getPlanned();
                most = planned == null ? most : Math.max(most, planned.precision() - Math.min(0, planned.scale()));
            }
        }
        return most;
    }
}
