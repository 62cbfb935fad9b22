package org.baraza.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.baraza.model.derived.JoinedList;
import org.eclipse.emf.ecore.EObject;

/**
 * What one check found of one weight, in the order found. While it finds the same, it stays together from one state of the
 * document to the next, so what is found out about it once need not be found out again. A large plan has tens of thousands
 * of findings, of which an edit changes a few.
 */
public final class FindingBatch {

    private static final int[] UNSEEN = {};

    private final List<Finding> findings;
    /** By what their elements hash to, the first finding of each, and after each finding the next: an index made in one go. */
    private int[] first = UNSEEN;
    private int[] next = UNSEEN;

    public FindingBatch(List<Finding> findings) {
        this.findings = findings instanceof JoinedList<Finding> joined ? joined : List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The findings about any of these elements, in the order found. Each edit asks so for all rows in sight, of all batches. */
    List<Finding> about(List<EObject> elements) {
        index();
        List<Integer> found = new ArrayList<>(0);
        for (EObject element : elements) {
            for (int at = first[bucket(element)]; at >= 0; at = next[at]) {
                if (findings.get(at).element() == element) {
                    found.add(at);
                }
            }
        }
        found.sort(Comparator.naturalOrder());
        return found.isEmpty() ? List.of() : found.stream().map(findings::get).toList();
    }

    /** An edit makes some batches of thousands anew. */
    private synchronized void index() {
        if (first == UNSEEN) {
            int[] beginning = new int[Math.max(1, Integer.highestOneBit(findings.size()) * 2)];
            Arrays.fill(beginning, -1);
            next = new int[findings.size()];
            first = beginning;
            for (int at = findings.size() - 1; at >= 0; at--) {
                int bucket = bucket(findings.get(at).element());
                next[at] = beginning[bucket];
                beginning[bucket] = at;
            }
        }
    }

    private int bucket(EObject element) {
        int hash = System.identityHashCode(element);
        return (hash ^ hash >>> 16) & first.length - 1;
    }
}
