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
    /** By what their elements hash to, the last finding of each, and after each finding the one before: an index made in one go. */
    private int[] last = UNSEEN;
    private int[] before = UNSEEN;

    public FindingBatch(List<Finding> findings) {
        this.findings = JoinedList.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The findings about any of these elements, in the order found. Each edit asks so for all rows in sight, of all batches. */
    List<Finding> about(List<EObject> elements) {
        index();
        List<Integer> found = new ArrayList<>(0);
        for (EObject element : elements) {
            for (int at = last[bucket(element)]; at >= 0; at = before[at]) {
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
        if (last == UNSEEN) {
            int[] end = new int[Math.max(1, Integer.highestOneBit(findings.size()) * 2)];
            Arrays.fill(end, -1);
            before = new int[findings.size()];
            last = end;
            int at = 0;
            for (Finding finding : findings) {
                int bucket = bucket(finding.element());
                before[at] = end[bucket];
                end[bucket] = at++;
            }
        }
    }

    private int bucket(EObject element) {
        int hash = System.identityHashCode(element);
        return (hash ^ hash >>> 16) & last.length - 1;
    }
}
