package org.baraza.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What one check found of one weight, in the order found. While it finds the same, it stays together from one state of the
 * document to the next, so what is found out about it once need not be found out again. A large plan has tens of thousands
 * of findings, of which an edit changes a few.
 */
public final class FindingBatch {

    private final List<Finding> findings;
    /** Where in the order those about an element stand, by its type: most batches are about one. */
    private Map<EClass, Map<EObject, List<Integer>>> places = Map.of();

    public FindingBatch(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The findings about any of these elements, in the order found. Each edit asks so for all rows in sight, of all batches. */
    List<Finding> about(Map<EClass, List<EObject>> elements) {
        List<Integer> found = new ArrayList<>(0);
        places().forEach((type, ofElements) -> elements.getOrDefault(type, List.of())
                .forEach(element -> found.addAll(ofElements.getOrDefault(element, List.of()))));
        found.sort(Comparator.naturalOrder());
        return found.isEmpty() ? List.of() : found.stream().map(findings::get).toList();
    }

    private synchronized Map<EClass, Map<EObject, List<Integer>>> places() {
        if (places.isEmpty()) {
            Map<EClass, Map<EObject, List<Integer>>> found = new HashMap<>();
            for (int place = 0; place < findings.size(); place++) {
                EObject element = findings.get(place).element();
                found.computeIfAbsent(element.eClass(), type -> new HashMap<>())
                        .computeIfAbsent(element, first -> new ArrayList<>(1)).add(place);
            }
            places = found;
        }
        return places;
    }
}
