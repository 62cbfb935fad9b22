package org.baraza.checks.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.checks.Finding;
import org.baraza.checks.Severity;
import org.baraza.checks.Waived;
import org.eclipse.core.runtime.CoreException;

/**
 * What one check came to.
 *
 * @param open by severity, in the order found
 * @param failure what it threw instead of finding anything
 */
record Judged(Map<Severity, List<Finding>> open, List<Waived> waived, Optional<Throwable> failure) {

    /** Runs a check, or takes up what is known of it. */
    interface Run {
        List<Finding> findings() throws CoreException;
    }

    /** Whatever contributed code throws is its own affair and stops no other check. */
    static Judged of(Run run, Waivers waivers) {
        try {
            return sorted(run.findings(), waivers);
        } catch (CoreException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return new Judged(Map.of(), List.of(), Optional.of(e));
        }
    }

    private static Judged sorted(List<Finding> findings, Waivers waivers) {
        Map<Severity, List<Finding>> open = new EnumMap<>(Severity.class);
        List<Waived> waived = new ArrayList<>();
        if (waivers.isEmpty()) {
            findings.forEach(finding -> add(finding, open));
        } else {
            findings.forEach(finding -> waivers.waive(finding).ifPresentOrElse(waived::add, () -> add(finding, open)));
        }
        return new Judged(open, waived, Optional.empty());
    }

    private static void add(Finding finding, Map<Severity, List<Finding>> open) {
        open.computeIfAbsent(finding.severity(), severity -> new ArrayList<>()).add(finding);
    }

    List<Finding> open(Severity severity) {
        return open.getOrDefault(severity, List.of());
    }
}
