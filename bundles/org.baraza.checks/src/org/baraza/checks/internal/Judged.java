package org.baraza.checks.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.baraza.checks.CheckInfo;
import org.baraza.checks.Finding;
import org.baraza.checks.Waived;
import org.eclipse.core.runtime.CoreException;

/**
 * What one check came to.
 *
 * @param failure what it threw instead of finding anything
 */
record Judged(BySeverity open, List<Waived> waived, Optional<Throwable> failure) {

    /** Runs a check, or takes up what is known of it. */
    interface Run {
        BySeverity findings() throws CoreException;
    }

    /** Whatever contributed code throws is its own affair and stops no other check. */
    static Judged of(CheckInfo check, Run run, Waivers waivers) {
        try {
            BySeverity found = run.findings();
            return waivers.concern(check) ? judged(found, waivers) : new Judged(found, List.of(), Optional.empty());
        } catch (CoreException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return new Judged(BySeverity.NOTHING, List.of(), Optional.of(e));
        }
    }

    private static Judged judged(BySeverity found, Waivers waivers) {
        List<Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        found.forEach(finding -> waivers.waive(finding).ifPresentOrElse(waived::add, () -> open.add(finding)));
        return new Judged(BySeverity.of(open), waived, Optional.empty());
    }
}
