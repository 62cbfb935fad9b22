package org.baraza.checks.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.baraza.analysis.Analyses;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.catalogue.Contributions;
import org.baraza.checks.Check;
import org.baraza.checks.CheckContext;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckService;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.Findings;
import org.baraza.checks.LiveChecks;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LoggerFactory;

/** Runs the checks that bundles contribute through the extension point. */
@Component
public final class InstalledChecks implements CheckService {

    /** The name under which Equinox writes into the log file. */
    private static final String LOG_FILE = "org.eclipse.equinox.logger";

    private final IExtensionRegistry registry;
    private final CatalogueService catalogue;
    private final ProblemLog log;
    private final Contributions<ContributedChecks> contributed;
    private final AutoCloseable catalogueChanges;

    @Activate
    public InstalledChecks(@Reference IExtensionRegistry registry, @Reference CatalogueService catalogue,
            @Reference LoggerFactory loggers) {
        this.registry = registry;
        this.catalogue = catalogue;
        this.log = new ProblemLog(loggers.getLogger(LOG_FILE));
        this.contributed = new Contributions<>(registry, ContributedChecks.POINT, this::read);
        catalogueChanges = catalogue.onChange(contributed::tell);
    }

    @Deactivate
    public void close() throws Exception {
        contributed.close();
        catalogueChanges.close();
    }

    @Override
    public Findings check(Strategy strategy, Optional<PrivateData> privateData, LocalDate asOf) {
        CheckSubject subject = new CheckSubject(strategy, privateData, catalogue.catalogue(), asOf);
        Waivers waivers = Waivers.of(strategy);
        ContributedChecks installed = contributed.get();
        Report report = new Report(installed, subject.analyses().limits(), log);
        installed.checks().stream().filter(check -> !subject.analyses().limits().isCheckOff(check.info().id()))
                .forEach(check -> report.add(check.info(), Judged.of(check.info(),
                        () -> findings(check.check(), subject.seenBy(check.info())), waivers)));
        return report.findings();
    }

    private static Optional<BySeverity> findings(Check check, CheckContext context) {
        return check.canJudge(context) ? Optional.of(BySeverity.of(check.check(context))) : Optional.empty();
    }

    @Override
    public LiveChecks watch(Analyses analyses) {
        return new FollowedChecks(analyses, new FollowedChecks.Installation() {

            @Override
            public ContributedChecks checks() {
                return contributed.get();
            }

            @Override
            public Catalogue catalogue() {
                return catalogue.catalogue();
            }
        }, log);
    }

    @Override
    public List<CheckInfo> checks() {
        return contributed.get().checks().stream().map(ContributedCheck::info).toList();
    }

    private ContributedChecks read() {
        ContributedChecks read = ContributedChecks.of(registry);
        read.problems().forEach(log::add);
        return read;
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return contributed.onChange(listener);
    }
}
