package org.baraza.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What one check found of one weight, in the order found. While it finds the same, it stays together from one state of the
 * document to the next, so what is found out about it once need not be found out again. A large plan has tens of thousands
 * of findings, of which an edit changes a few.
 */
public final class FindingBatch {

    /** The findings about elements of one type, by place in the order. */
    private record Places(Map<EObject, List<Integer>> ofElements) {

        private Places() {
            this(new HashMap<>());
        }

        private void add(EObject element, int place) {
            ofElements.computeIfAbsent(element, first -> new ArrayList<>(1)).add(place);
        }

        private Stream<Integer> of(List<EObject> elements) {
            return elements.stream().flatMap(element -> ofElements.getOrDefault(element, List.of()).stream());
        }
    }

    private final List<Finding> findings;
    private Map<EClass, Places> places = Map.of();

    public FindingBatch(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The findings about any of these elements, in the order found. */
    Stream<Finding> about(Map<EClass, List<EObject>> elements) {
        return places().entrySet().stream()
                .flatMap(type -> type.getValue().of(elements.getOrDefault(type.getKey(), List.of())))
                .sorted(Comparator.naturalOrder()).map(findings::get);
    }

    private synchronized Map<EClass, Places> places() {
        if (places.isEmpty()) {
            Map<EClass, Places> found = new HashMap<>();
            IntStream.range(0, findings.size()).forEach(place -> {
                EObject element = findings.get(place).element();
                found.computeIfAbsent(element.eClass(), type -> new Places()).add(element, place);
            });
            places = found;
        }
        return places;
    }
}
