package org.baraza.checks.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.baraza.checks.CheckInfo;
import org.baraza.checks.Finding;
import org.baraza.checks.Severity;
import org.baraza.checks.Waived;
import org.eclipse.core.runtime.CoreException;

/**
 * What one check came to.
 *
 * @param found what it found, to be known again
 * @param open by severity, in the order found
 * @param failure what it threw instead of finding anything
 */
record Judged(List<Finding> found, Map<Severity, List<Finding>> open, List<Waived> waived,
        Optional<Throwable> failure) {

    /** Before the first run. */
    static final Judged NOTHING = failed(Optional.empty());

    /** Runs a check, or takes up what is known of it. */
    interface Run {
        List<Finding> findings() throws CoreException;
    }

    /**
     * Whatever contributed code throws is its own affair and stops no other check.
     *
     * @param last what it came to before: after most edits a check finds the very same, and there may be thousands of it
     */
    static Judged of(CheckInfo check, Run run, Waivers waivers, Judged last) {
        try {
            List<Finding> found = run.findings();
            if (waivers.concern(check)) {
                return sorted(found, waivers);
            }
            return last.isAll(found) ? last : sorted(found);
        } catch (CoreException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return failed(Optional.of(e));
        }
    }

    /** Whether it came to just this, and none of it was waived. */
    private boolean isAll(List<Finding> others) {
        return found == others && waived.isEmpty() && failure.isEmpty();
    }

    private static Judged failed(Optional<Throwable> failure) {
        return new Judged(List.of(), Map.of(), List.of(), failure);
    }

    private static Judged sorted(List<Finding> found, Waivers waivers) {
        Map<Severity, List<Finding>> open = new EnumMap<>(Severity.class);
        List<Waived> waived = new ArrayList<>();
        found.forEach(finding -> waivers.waive(finding).ifPresentOrElse(waived::add, () -> add(finding, open)));
        return new Judged(found, open, waived, Optional.empty());
    }

    /** Mostly all that a check finds weighs the same. */
    private static Judged sorted(List<Finding> found) {
        Map<Severity, List<Finding>> open = new EnumMap<>(Severity.class);
        if (!found.isEmpty() && found.stream().allMatch(finding -> finding.severity() == found.getFirst().severity())) {
            open.put(found.getFirst().severity(), found);
        } else {
            found.forEach(finding -> add(finding, open));
        }
        return new Judged(found, open, List.of(), Optional.empty());
    }

    private static void add(Finding finding, Map<Severity, List<Finding>> open) {
        open.computeIfAbsent(finding.severity(), severity -> new ArrayList<>()).add(finding);
    }

    List<Finding> open(Severity severity) {
        return open.getOrDefault(severity, List.of());
    }
}
