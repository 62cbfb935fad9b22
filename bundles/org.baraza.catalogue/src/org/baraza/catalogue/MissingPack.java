package org.baraza.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/**
 * A pack that a document refers to and that is not installed. What rests on it can't be judged here.
 *
 * @param id of the pack
 * @param elements of the document that rest on its entries, each once, in the order of the document
 */
public record MissingPack(String id, List<StrategyElement> elements) {

    public MissingPack {
        elements = List.copyOf(elements);
    }

    /** All that the document misses, by id. */
    public static List<MissingPack> in(Strategy strategy, Catalogue catalogue) {
        Map<String, Set<StrategyElement>> missing = new TreeMap<>();
        PackReferences.in(strategy, (object, ref) -> ref.pack().filter(id -> catalogue.pack(id).isEmpty())
                .ifPresent(id -> missing.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(element(object))));
        return missing.entrySet().stream()
                .map(entry -> new MissingPack(entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }

    /** What a person knows: the activity, for the tactic chosen for it. */
    private static StrategyElement element(EObject object) {
        return object instanceof StrategyElement element ? element : element(object.eContainer());
    }
}
