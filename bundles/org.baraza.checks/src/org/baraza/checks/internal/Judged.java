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
 * @param isDone whether it could judge
 * @param failure what it threw instead of finding anything
 */
record Judged(BySeverity open, List<Waived> waived, boolean isDone, Optional<Throwable> failure) {

    /** Runs a check, or takes up what is known of it. */
    interface Run {

        /** Empty where the check lacks what it needs. */
        Optional<BySeverity> findings() throws CoreException;
    }

    /** Whatever contributed code throws is its own affair and stops no other check. */
    static Judged of(CheckInfo check, Run run, Waivers waivers) {
        try {
            return run.findings().map(found -> judged(check, found, waivers)).orElseGet(() -> silent(Optional.empty()));
        } catch (CoreException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            return silent(Optional.of(e));
        }
    }

    private static Judged silent(Optional<Throwable> failure) {
        return new Judged(BySeverity.NOTHING, List.of(), false, failure);
    }

    private static Judged judged(CheckInfo check, BySeverity found, Waivers waivers) {
        if (!waivers.concern(check)) {
            return new Judged(found, List.of(), true, Optional.empty());
        }
        List<Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        found.forEach(finding -> waivers.waive(finding).ifPresentOrElse(waived::add, () -> open.add(finding)));
        return new Judged(BySeverity.of(open), waived, true, Optional.empty());
    }
}
