package org.baraza.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.baraza.catalogue.internal.messages.Messages;
import org.baraza.model.catalogue.Pack;
import org.eclipse.osgi.util.NLS;

/** Packs by id. Of two with the same id the first stays, and the clash is reported with both publishers' names. */
record PackSet(List<Pack> packs, List<Problem> problems) {

    static PackSet of(List<Pack> candidates) {
        Map<String, Pack> byId = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Pack pack : candidates) {
            Pack first = byId.putIfAbsent(pack.getId(), pack);
            if (first != null) {
                problems.add(clash(first, pack));
            }
        }
        return new PackSet(List.copyOf(byId.values()), List.copyOf(problems));
    }

    static Problem problem(Pack pack, String place, String reason) {
        return new Problem(publisher(pack), NLS.bind(Messages.Pack_place, pack.getId()) + ", " + place, reason);
    }

    private static Problem clash(Pack first, Pack second) {
        String reason = NLS.bind(Messages.Pack_clash, publisher(first), publisher(second));
        return new Problem(publisher(second), NLS.bind(Messages.Pack_place, second.getId()), reason);
    }

    private static String publisher(Pack pack) {
        return pack.getPublisher() == null || pack.getPublisher().isBlank() ? pack.getId() : pack.getPublisher();
    }
}
