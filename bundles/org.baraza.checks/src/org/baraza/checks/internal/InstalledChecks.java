package org.baraza.checks.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.baraza.analysis.Analyses;
import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.checks.CheckInfo;
import org.baraza.checks.CheckService;
import org.baraza.checks.CheckSubject;
import org.baraza.checks.Findings;
import org.baraza.checks.LiveChecks;
import org.baraza.model.strategy.PrivateData;
import org.baraza.model.strategy.Strategy;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.log.LoggerFactory;

/** Runs the checks that bundles contribute through the extension point. */
@Component
public final class InstalledChecks implements CheckService, IRegistryEventListener {

    /** The name under which Equinox writes into the log file. */
    private static final String LOG_FILE = "org.eclipse.equinox.logger";

    private final IExtensionRegistry registry;
    private final CatalogueService catalogue;
    private final ProblemLog log;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AutoCloseable catalogueChanges;
    private Optional<ContributedChecks> current = Optional.empty();

    @Activate
    public InstalledChecks(@Reference IExtensionRegistry registry, @Reference CatalogueService catalogue,
            @Reference LoggerFactory loggers) {
        this.registry = registry;
        this.catalogue = catalogue;
        this.log = new ProblemLog(loggers.getLogger(LOG_FILE));
        registry.addListener(this, ContributedChecks.POINT);
        catalogueChanges = catalogue.onChange(this::tell);
    }

    @Deactivate
    public void close() throws Exception {
        registry.removeListener(this);
        catalogueChanges.close();
    }

    @Override
    public Findings check(Strategy strategy, Optional<PrivateData> privateData, LocalDate asOf) {
        CheckSubject subject = new CheckSubject(strategy, privateData, catalogue.catalogue(), asOf);
        Waivers waivers = Waivers.of(strategy);
        ContributedChecks installed = contributed();
        Report report = new Report(installed, subject.analyses().limits(), log);
        installed.checks().stream().filter(check -> !subject.analyses().limits().isCheckOff(check.info().id()))
                .forEach(check -> report.add(check.info(), Judged.of(
                        () -> check.check().check(subject.seenBy(check.info())), waivers)));
        return report.findings();
    }

    @Override
    public LiveChecks watch(Analyses analyses) {
        return new FollowedChecks(analyses, new FollowedChecks.Installation() {

            @Override
            public ContributedChecks checks() {
                return contributed();
            }

            @Override
            public Catalogue catalogue() {
                return catalogue.catalogue();
            }
        }, log);
    }

    @Override
    public List<CheckInfo> checks() {
        return contributed().checks().stream().map(ContributedCheck::info).toList();
    }

    private synchronized ContributedChecks contributed() {
        if (current.isEmpty()) {
            ContributedChecks read = ContributedChecks.of(registry);
            read.problems().forEach(log::add);
            current = Optional.of(read);
        }
        return current.get();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        // an object of its own: the same listener may be registered twice, and closing one keeps the other
        Runnable registered = () -> listener.run();
        listeners.add(registered);
        return () -> listeners.remove(registered);
    }

    private void changed() {
        synchronized (this) {
            current = Optional.empty();
        }
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void added(IExtension[] extensions) {
        changed();
    }

    @Override
    public void removed(IExtension[] extensions) {
        changed();
    }

    @Override
    public void added(IExtensionPoint[] points) {
        changed();
    }

    @Override
    public void removed(IExtensionPoint[] points) {
        changed();
    }
}
