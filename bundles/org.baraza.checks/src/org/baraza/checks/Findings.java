package org.baraza.checks;

import java.util.List;

import org.baraza.catalogue.Problem;
import org.baraza.model.strategy.StrategyElement;

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

    /** Open findings about this element itself, not about its parts. */
    public List<Finding> about(StrategyElement element) {
        return open.stream().filter(finding -> finding.element() == element).toList();
    }
}
