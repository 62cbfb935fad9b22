package org.baraza.exchange.imports;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** New elements stand in the order of their rows, wherever all in a list are new. */
final class Order {

    private Order() {
    }

    static void restore(List<EObject> rows, Journal journal) {
        Map<EObject, Integer> places = new HashMap<>();
        rows.forEach(row -> places.putIfAbsent(row, places.size()));
        Map<EObject, Set<EReference>> seen = new HashMap<>();
        for (EObject row : rows) {
            EObject owner = row.eContainer();
            if (owner != null && row.eContainmentFeature().isMany()
                    && seen.computeIfAbsent(owner, it -> new LinkedHashSet<>()).add(row.eContainmentFeature())) {
                sort(list(owner, row.eContainmentFeature()), places, journal);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> list(EObject owner, EReference feature) {
        return (EList<EObject>) owner.eGet(feature);
    }

    private static void sort(EList<EObject> list, Map<EObject, Integer> places, Journal journal) {
        List<Integer> order = list.stream().map(element -> places.getOrDefault(element, Integer.MAX_VALUE)).toList();
        boolean sorted = order.equals(order.stream().sorted().toList());
        if (!sorted && list.stream().allMatch(journal::isNew)) {
            ECollections.sort(list, Comparator.comparing(element -> places.getOrDefault(element, Integer.MAX_VALUE)));
        }
    }
}
