package org.baraza.checks.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.baraza.analysis.Limits;
import org.baraza.catalogue.Problem;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.Finding;
import org.baraza.checks.Findings;
import org.baraza.checks.Waived;
import org.baraza.checks.internal.messages.Messages;
import org.baraza.model.strategy.Strategy;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/** Runs checks over one state of a document. A check that throws is named and logged, and stops no other. */
final class CheckRun {

    private final CheckSubject subject;
    private final Limits limits;
    private final Waivers waivers;
    private final ProblemLog log;
    private final List<Finding> open = new ArrayList<>();
    private final List<Waived> waived = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CheckRun(Strategy strategy, CheckSubject subject, ProblemLog log) {
        this.subject = subject;
        this.limits = Limits.of(strategy);
        this.waivers = Waivers.of(strategy);
        this.log = log;
    }

    Findings findings(ContributedChecks contributed) {
        problems.addAll(contributed.problems());
        contributed.checks().stream().filter(check -> !limits.isCheckOff(check.info().id())).forEach(this::run);
        open.sort(Comparator.comparing(Finding::severity));
        return new Findings(open, waived, problems);
    }

    private void run(ContributedCheck contributed) {
        try {
            contributed.check().check(subject.seenBy(contributed.info())).forEach(this::add);
        } catch (CoreException | RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            report(contributed, e);
        }
    }

    private void add(Finding finding) {
        waivers.waive(finding).ifPresentOrElse(waived::add, () -> open.add(finding));
    }

    private void report(ContributedCheck check, Throwable thrown) {
        Problem problem = new Problem(check.info().contributor(), NLS.bind(Messages.Checks_place, check.info().id()),
                NLS.bind(Messages.Checks_failed, thrown));
        problems.add(problem);
        log.add(problem, thrown);
    }
}
