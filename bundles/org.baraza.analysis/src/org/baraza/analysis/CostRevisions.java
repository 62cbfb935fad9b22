package org.baraza.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.baraza.model.strategy.CostRevision;
import org.baraza.model.strategy.YearCost;

/** Which of the revisions of a cost holds. */
public final class CostRevisions {

    private static final Comparator<CostRevision> BY_DAY = Comparator.comparing(CostRevision::getDate,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private CostRevisions() {
    }

    /** The revision of the latest day that names an amount, wherever it stands; of one day the last. */
    public static Optional<CostRevision> holding(YearCost cost) {
        return cost.getRevisions().stream().filter(revision -> revision.getAmount() != null).sorted(BY_DAY)
                .reduce((earlier, later) -> later);
    }

    /** The day on which a revision made on that day holds: that of the one that holds now, if it is later. */
    public static LocalDate dayToHold(YearCost cost, LocalDate day) {
        return holding(cost).map(CostRevision::getDate).filter(day::isBefore).orElse(day);
    }
}
