package org.baraza.checks.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.baraza.checks.CheckInfo;
import org.baraza.checks.Finding;
import org.baraza.checks.Waived;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.Waiver;

/**
 * The waivers of a document, the first for a check and an element. One without a written reason waives nothing.
 *
 * @param byCheck by the id of the check, then by that of the element
 */
record Waivers(Map<String, Map<String, Waiver>> byCheck) {

    static Waivers of(Strategy strategy) {
        Map<String, Map<String, Waiver>> byCheck = new HashMap<>();
        strategy.getWaivers().stream().filter(Waivers::isComplete)
                .forEach(waiver -> byCheck.computeIfAbsent(waiver.getCheck(), check -> new HashMap<>())
                        .putIfAbsent(waiver.getElement(), waiver));
        return new Waivers(byCheck);
    }

    private static boolean isComplete(Waiver waiver) {
        return waiver.getReason() != null && !waiver.getReason().isBlank() && waiver.getCheck() != null
                && waiver.getElement() != null;
    }

    /** Whether any finding of the check may be waived; mostly none is. */
    boolean concern(CheckInfo check) {
        return byCheck.containsKey(check.id());
    }

    Optional<Waived> waive(Finding finding) {
        return Optional.ofNullable(byCheck.get(finding.checkId())).map(waivers -> waivers.get(finding.element().getId()))
                .map(waiver -> new Waived(finding, waiver));
    }
}
