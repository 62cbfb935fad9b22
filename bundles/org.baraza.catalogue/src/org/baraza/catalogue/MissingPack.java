package org.baraza.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.baraza.model.strategy.Strategy;
import org.baraza.model.strategy.StrategyElement;
import org.baraza.model.values.EntryRef;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
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
        Map<EClass, List<EAttribute>> references = new HashMap<>();
        collect(strategy, catalogue, references, missing);
        for (TreeIterator<EObject> contents = strategy.eAllContents(); contents.hasNext();) {
            collect(contents.next(), catalogue, references, missing);
        }
        return missing.entrySet().stream()
                .map(entry -> new MissingPack(entry.getKey(), List.copyOf(entry.getValue()))).toList();
    }

    /** @param references the attributes that refer to packs, of each class met so far: documents can be long */
    private static void collect(EObject object, Catalogue catalogue, Map<EClass, List<EAttribute>> references,
            Map<String, Set<StrategyElement>> missing) {
        for (EAttribute attribute : references.computeIfAbsent(object.eClass(), MissingPack::references)) {
            values(object, attribute).flatMap(ref -> ((EntryRef) ref).pack().stream())
                    .filter(id -> catalogue.pack(id).isEmpty())
                    .forEach(id -> missing.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(element(object)));
        }
    }

    /** What a person knows: the activity, for the tactic chosen for it. */
    private static StrategyElement element(EObject object) {
        return object instanceof StrategyElement element ? element : element(object.eContainer());
    }

    private static List<EAttribute> references(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == EntryRef.class).toList();
    }

    private static Stream<?> values(EObject object, EAttribute attribute) {
        return object.eGet(attribute) instanceof Collection<?> many ? many.stream()
                : Stream.ofNullable(object.eGet(attribute));
    }
}
