package org.baraza.checks.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.baraza.analysis.Limit;
import org.baraza.analysis.Limits;
import org.baraza.analysis.Vocabulary;
import org.baraza.catalogue.Problem;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.FindingBatch;
import org.baraza.checks.Findings;
import org.baraza.checks.Severity;
import org.baraza.checks.internal.messages.Messages;
import org.eclipse.osgi.util.NLS;

/** Puts together what the checks came to. A check that threw is named and logged. */
final class Report {

    private final ProblemLog log;
    private final List<Problem> problems;
    private final Set<String> unjudged = new HashSet<>();
    private final List<Judged> all = new ArrayList<>();

    Report(ContributedChecks contributed, Limits limits, ProblemLog log) {
        this.log = log;
        problems = new ArrayList<>(contributed.problems());
        Stream.of(Limit.values()).filter(limit -> limits.unreadable().contains(limit.key()))
                .map(limit -> problem(limit, limits)).forEach(problems::add);
        if (limits.isQuarterLabelUnusable()) {
            problems.add(new Problem(Messages.Profile_name, Vocabulary.QUARTER_LABEL,
                    NLS.bind(Messages.Profile_quarterLabel, limits.text(Vocabulary.QUARTER_LABEL).orElse(""))));
        }
    }

    /** A setting of the document's profile that is ignored. */
    private static Problem problem(Limit limit, Limits limits) {
        return new Problem(Messages.Profile_name, limit.key(), NLS.bind(Messages.Profile_unreadable,
                new Object[] { limits.text(limit.key()).orElse(""), limit.least().toPlainString(),
                        limit.most().toPlainString(), limit.standard().toPlainString() }));
    }

    /** In the order of the checks. */
    void add(CheckInfo check, Judged judged) {
        all.add(judged);
        if (!judged.isDone()) {
            unjudged.add(check.id());
        }
        judged.failure().ifPresent(thrown -> {
            Problem problem = new Problem(check.contributor(), NLS.bind(Messages.Checks_place, check.id()),
                    NLS.bind(Messages.Checks_failed, thrown));
            problems.add(problem);
            log.add(problem, thrown);
        });
    }

    Findings findings() {
        List<FindingBatch> open = Stream.of(Severity.values())
                .flatMap(severity -> all.stream().flatMap(judged -> judged.open().of(severity).stream())).toList();
        return Findings.of(open, all.stream().flatMap(judged -> judged.waived().stream()).toList(), problems, unjudged);
    }
}
