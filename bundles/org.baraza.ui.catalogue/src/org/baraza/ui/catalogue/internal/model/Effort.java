package org.baraza.ui.catalogue.internal.model;

import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.model.catalogue.Tactic;

/**
 * The place of a tactic in the order of resource intensity, from 1, the least demanding, among those of its pack under
 * its heading (guidelines, Part II, Figure 4). An order, never a cost.
 */
public record Effort(int place, int of) {

    /** Empty for a tactic that has nothing of its pack beside it to compare with. */
    public static Optional<Effort> of(Tactic tactic, Catalogue catalogue) {
        List<Tactic> peers = catalogue.purposeOf(tactic).stream()
                .flatMap(group -> group.tactics().stream())
                .filter(peer -> peer.eContainer() == tactic.eContainer()).toList();
        return peers.size() < 2 ? Optional.empty() : Optional.of(new Effort(peers.indexOf(tactic) + 1, peers.size()));
    }
}
