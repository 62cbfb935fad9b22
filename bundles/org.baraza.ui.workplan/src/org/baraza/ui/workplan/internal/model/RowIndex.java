package org.baraza.ui.workplan.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.model.strategy.StrategyElement;

/** Finds rows without looking through all of them. */
final class RowIndex {

    private final int[] first;
    private final int[] under;
    private final Map<StrategyElement, Integer> rows = new HashMap<>();

    /** @param spanning whether rows of one objective that follow each other belong together */
    RowIndex(List<Row> all, boolean spanning) {
        first = new int[all.size()];
        under = new int[all.size()];
        for (int row = 0; row < first.length; row++) {
            boolean same = spanning && row > 0 && all.get(row).objective() == all.get(row - 1).objective();
            first[row] = same ? first[row - 1] : row;
            under[first[row]]++;
            rows.putIfAbsent(all.get(row).element(), row);
            if (!same && !(all.get(row) instanceof Row.Head)) {
                rows.putIfAbsent(all.get(row).objective(), row);
            }
        }
    }

    /** The first row of the objective that the row stands under. */
    int first(int row) {
        return first[row];
    }

    /** How many rows stand under the row's objective. */
    int under(int row) {
        return under[first[row]];
    }

    /** The first row that is about an element. */
    Optional<Integer> of(StrategyElement element) {
        return Optional.ofNullable(rows.get(element));
    }
}
