package org.baraza.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/**
 * The packs that a document refers to, whether they are installed or not.
 *
 * @param elements of the document that rest on entries of a pack, each once, in the order of the document, by the pack's id
 */
public record UsedPacks(Map<String, Set<StrategyElement>> elements) {

    public static UsedPacks in(Strategy strategy) {
        Map<String, Set<StrategyElement>> used = new TreeMap<>();
        PackReferences.in(strategy, (object, ref) -> ref.pack()
                .ifPresent(id -> used.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(element(object))));
        return new UsedPacks(used);
    }

    /** Those that the catalogue has not, by id. */
    public List<MissingPack> missingFrom(Catalogue catalogue) {
        List<MissingPack> missing = new ArrayList<>();
        elements.forEach((id, resting) -> {
            if (catalogue.pack(id).isEmpty()) {
                missing.add(new MissingPack(id, List.copyOf(resting)));
            }
        });
        return List.copyOf(missing);
    }

    /** What a person knows: the activity, for the tactic chosen for it. */
    private static StrategyElement element(EObject object) {
        return object instanceof StrategyElement element ? element : element(object.eContainer());
    }
}
