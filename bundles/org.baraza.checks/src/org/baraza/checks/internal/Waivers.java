package org.baraza.checks.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.checks.Waived;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Waiver;

/** The waivers of a document. One without a written reason waives nothing. */
record Waivers(List<Waiver> waivers) {

    static Waivers of(Strategy strategy) {
        return new Waivers(strategy.getWaivers().stream().filter(Waivers::hasReason).toList());
    }

    private static boolean hasReason(Waiver waiver) {
        return waiver.getReason() != null && !waiver.getReason().isBlank();
    }

    Optional<Waived> waive(Finding finding) {
        return waivers.stream().filter(waiver -> finding.checkId().equals(waiver.getCheck()))
                .filter(waiver -> waiver.getElement() != null
                        && waiver.getElement().equals(finding.element().getId()))
                .findFirst().map(waiver -> new Waived(finding, waiver));
    }
}
