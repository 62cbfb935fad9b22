package org.baraza.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.baraza.catalogue.Problem;
import org.baraza.model.strategy.StrategyElement;
import org.eclipse.emf.ecore.EObject;

/**
 * What all checks found in one state of the document.
 *
 * @param open findings to look at, the heaviest first, in each severity in the order of the checks
 * @param waived findings that the team decided to live with
 * @param problems checks that could not be run, with who contributed them; settings of the profile that were ignored
 */
public record Findings(List<Finding> open, List<Waived> waived, List<Problem> problems) {

    public Findings {
        open = List.copyOf(open);
        waived = List.copyOf(waived);
        problems = List.copyOf(problems);
    }

    public static Findings none() {
        return new Findings(List.of(), List.of(), List.of());
    }

    /** How many open findings have this severity. */
    public int count(Severity severity) {
        return (int) open.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Open findings about elements of a kind or their parts, by the innermost one of that kind. */
    public <E extends StrategyElement> Map<E, List<Finding>> within(Class<E> kind) {
        Map<E, List<Finding>> found = new HashMap<>();
        for (Finding finding : open) { // a large plan has tens of thousands
            EObject holder = finding.element();
            while (holder != null && !kind.isInstance(holder)) {
                holder = holder.eContainer();
            }
            if (holder != null) {
                found.computeIfAbsent(kind.cast(holder), first -> new ArrayList<>()).add(finding);
            }
        }
        return found;
    }

    /** Open findings about this element itself, not about its parts. */
    public List<Finding> about(StrategyElement element) {
        return open.stream().filter(finding -> finding.element() == element).toList();
    }
}
