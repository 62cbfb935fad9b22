package org.baraza.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.baraza.model.strategy.Objective;
import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.ecore.EObject;

/**
 * The packs that a document refers to, whether they are installed or not.
 *
 * @param elements of the document that rest on entries of a pack, each once, in the order of the document, by the pack's id
 */
public record UsedPacks(Map<String, List<StrategyElement>> elements) {

    public static UsedPacks in(Strategy strategy) {
        return in(strategy, UsedPacks::in);
    }

    /** @param ofObjective what an objective refers to: most of a long document, of which a change concerns one */
    public static UsedPacks in(Strategy strategy, Function<Objective, UsedPacks> ofObjective) {
        Map<String, Set<StrategyElement>> used = new TreeMap<>();
        PackReferences.in(strategy, adding(used), part -> {
            boolean isObjective = part instanceof Objective;
            if (isObjective) {
                ofObjective.apply((Objective) part).elements.forEach((id, resting) -> of(id, used).addAll(resting));
            }
            return !isObjective;
        });
        return listed(used);
    }

    public static UsedPacks in(Objective objective) {
        Map<String, Set<StrategyElement>> used = new TreeMap<>();
        PackReferences.in(objective, adding(used), part -> true);
        return listed(used);
    }

    private static BiConsumer<EObject, EntryRef> adding(Map<String, Set<StrategyElement>> used) {
        return (object, ref) -> ref.pack().ifPresent(id -> of(id, used).add(element(object)));
    }

    private static Set<StrategyElement> of(String pack, Map<String, Set<StrategyElement>> used) {
        return used.computeIfAbsent(pack, id -> new LinkedHashSet<>());
    }

    private static UsedPacks listed(Map<String, Set<StrategyElement>> used) {
        Map<String, List<StrategyElement>> elements = new TreeMap<>();
        used.forEach((id, resting) -> elements.put(id, List.copyOf(resting)));
        return new UsedPacks(elements);
    }

    /** Those that the catalogue has not, by id. */
    public List<MissingPack> missingFrom(Catalogue catalogue) {
        List<MissingPack> missing = new ArrayList<>();
        elements.forEach((id, resting) -> {
            if (catalogue.pack(id).isEmpty()) {
                missing.add(new MissingPack(id, resting));
            }
        });
        return List.copyOf(missing);
    }

    /** What a person knows: the activity, for the tactic chosen for it. */
    private static StrategyElement element(EObject object) {
        return object instanceof StrategyElement element ? element : element(object.eContainer());
    }
}
