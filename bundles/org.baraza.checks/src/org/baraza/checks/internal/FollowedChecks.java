package org.baraza.checks.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.baraza.analysis.Analyses;
import org.baraza.catalogue.Catalogue;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.Findings;
import org.baraza.checks.LiveChecks;
import org.baraza.model.derived.Derivations;
import org.baraza.model.derived.Derived;
import org.baraza.model.derived.Input;
import org.baraza.model.strategy.PrivateData;

/** The installed checks, following one document. */
final class FollowedChecks implements LiveChecks {

    /** What is installed, asked for anew at each look. */
    interface Installation {
        ContributedChecks checks();

        Catalogue catalogue();
    }

    private final Analyses analyses;
    private final Installation installation;
    private final ProblemLog log;
    private final Input<Optional<PrivateData>> privateData;
    private final Input<Catalogue> catalogue;
    private final Input<Locale> locale;
    private final Input<ContributedChecks> contributed;
    private final CheckSubject subject;
    private final Derived<Findings> findings;
    private final Supplier<Waivers> waivers;
    private List<FollowedCheck> checks = List.of();

    FollowedChecks(Analyses analyses, Installation installation, ProblemLog log) {
        this.analyses = analyses;
        this.installation = installation;
        this.log = log;
        Derivations all = analyses.derivations();
        privateData = all.input(Optional.empty());
        catalogue = all.input(installation.catalogue());
        locale = all.input(Locale.getDefault());
        contributed = all.input(new ContributedChecks(List.of(), List.of()));
        waivers = all.value(() -> Waivers.of(analyses.strategy()));
        subject = new CheckSubject(analyses, privateData, catalogue, locale);
        findings = all.value(this::report);
    }

    @Override
    public Findings findings(Optional<PrivateData> data) {
        privateData.set(data);
        catalogue.set(installation.catalogue());
        locale.set(Locale.getDefault());
        follow(installation.checks());
        return findings.get();
    }

    private void follow(ContributedChecks installed) {
        if (!installed.equals(contributed.get())) {
            checks.forEach(FollowedCheck::close);
            checks = installed.checks().stream().map(check -> new FollowedCheck(check, subject, waivers)).toList();
            contributed.set(installed);
        }
    }

    private Findings report() {
        Report report = new Report(contributed.get(), analyses.limits(), log);
        checks.stream().filter(check -> !analyses.limits().isCheckOff(check.info().id()))
                .forEach(check -> report.add(check.info(), check.judged()));
        return report.findings();
    }
}
