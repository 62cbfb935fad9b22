package org.baraza.ui.catalogue.internal.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.PurposeGroup;
import org.baraza.model.catalogue.Tactic;
import org.eclipse.emf.ecore.EObject;

/**
 * The place of a tactic in the order of resource intensity, from 1, the least demanding, among those of its pack under
 * its heading (guidelines, Part II, Figure 4). An order, never a cost.
 */
public record Effort(int place, int of) {

    /** Empty for a tactic that has nothing of its pack beside it to compare with. */
    public static Optional<Effort> of(Tactic tactic, Catalogue catalogue) {
        return catalogue.purposeOf(tactic).map(group -> under(group).get(tactic));
    }

    /** Of the tactics under a heading, those that have others of their pack beside them. */
    static Map<Tactic, Effort> under(PurposeGroup group) {
        Map<Tactic, Effort> efforts = new HashMap<>();
        Map<EObject, List<Tactic>> byPack = group.tactics().stream().collect(Collectors.groupingBy(EObject::eContainer));
        byPack.values().stream().filter(peers -> peers.size() > 1).forEach(peers -> IntStream.range(0, peers.size())
                .forEach(i -> efforts.put(peers.get(i), new Effort(i + 1, peers.size()))));
        return efforts;
    }
}
