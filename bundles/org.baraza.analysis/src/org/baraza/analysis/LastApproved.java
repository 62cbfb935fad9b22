package org.baraza.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.model.strategy.Snapshot;
import org.baraza.model.strategy.Strategy;

/** Which version of a strategy was approved last: that of the latest day, and of two of one day the one kept later. */
public final class LastApproved {

    private static final Comparator<Snapshot> BY_DAY =
            Comparator.comparing(Snapshot::getDate, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private LastApproved() {
    }

    public static Optional<Snapshot> of(Strategy strategy) {
        return Stream.ofNullable(strategy.getApproval()).flatMap(approval -> approval.getSnapshots().stream())
                .reduce((earlier, later) -> BY_DAY.compare(earlier, later) > 0 ? earlier : later);
    }
}
