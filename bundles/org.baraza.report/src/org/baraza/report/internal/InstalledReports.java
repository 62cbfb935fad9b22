package org.baraza.report.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.baraza.catalogue.Contributions;
import org.baraza.catalogue.Problem;
import org.baraza.report.Imprint;
import org.baraza.report.Progress;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportDocument;
import org.baraza.report.ReportException;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportService;
import org.baraza.report.ReportWriter;
import org.baraza.report.internal.messages.Messages;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;

/** Makes the reports that bundles contribute through the extension point, and has them written. */
@Component(service = ReportService.class)
public final class InstalledReports implements ReportService {

    /** The name under which Equinox writes into the log file. */
    private static final String LOG_FILE = "org.eclipse.equinox.logger";

    private final IExtensionRegistry registry;
    private final Writers writers;
    private final Logger log;
    private final Clock clock;
    private final Contributions<ContributedReports> contributed;

    @Activate
    public InstalledReports(@Reference IExtensionRegistry registry,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportWriter> writers,
            @Reference LoggerFactory loggers) {
        this(registry, writers, loggers, Clock.systemDefaultZone());
    }

    InstalledReports(IExtensionRegistry registry, List<ReportWriter> writers, LoggerFactory loggers, Clock clock) {
        this.registry = registry;
        this.writers = new Writers(writers);
        this.log = loggers.getLogger(LOG_FILE);
        this.clock = clock;
        this.contributed = new Contributions<>(registry, ContributedReports.POINT, this::read);
    }

    @Deactivate
    public void close() {
        contributed.close();
    }

    @Override
    public List<ReportInfo> reports() {
        return contributed.get().reports().stream().map(ContributedReport::info).toList();
    }

    @Override
    public List<Problem> problems() {
        return contributed.get().problems();
    }

    @Override
    public List<String> formats() {
        return writers.formats();
    }

    @Override
    public ReportDocument create(String id, ReportContext context) throws ReportException {
        return create(find(id), context);
    }

    @Override
    public List<String> templates(String format) {
        return writers.templates(format);
    }

    @Override
    public Path write(String id, ReportContext context, Path place, Optional<Path> template, IntConsumer percent)
            throws ReportException {
        ContributedReport report = find(id);
        Path file = Files.isDirectory(place) ? place.resolve(writers.fileName(report.info())) : place;
        ReportWriter writer = writers.writerOf(report.info(), file);
        Optional<Template> look = template.isPresent() ? Optional.of(Template.of(template.get(), writer))
                : Optional.empty();
        ReportDocument document = create(report, context);
        Imprint imprint = new Imprints(clock).of(context, report, writer);
        new ReportFile(file).write(out -> Progress.telling(percent, document, () -> {
            if (look.isPresent()) {
                writer.write(document, imprint, look.get().file(), out);
            } else {
                writer.write(document, imprint, out);
            }
        }));
        return file;
    }

    private ContributedReport find(String id) throws ReportException {
        ContributedReports known = contributed.get();
        return known.report(id).orElseThrow(() -> new ReportException(NLS.bind(Messages.Report_unknown, id,
                String.join(", ", known.reports().stream().map(report -> report.info().id()).toList()))));
    }

    /** What a contributor does wrong is told with its name, whatever it is. */
    private ReportDocument create(ContributedReport report, ReportContext context) throws ReportException {
        try {
            return Optional.ofNullable(report.report().create(context))
                    .orElseThrow(() -> new IllegalStateException(Messages.Report_noDocument));
        } catch (CoreException | RuntimeException | LinkageError e) {
            ReportInfo info = report.info();
            log.error("{}, report {}", info.contributor(), info.id(), e);
            String cause = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
            throw new ReportException(NLS.bind(Messages.Report_failed,
                    new Object[] { info.id(), info.contributor(), cause.strip() }), e);
        }
    }

    private ContributedReports read() {
        ContributedReports read = ContributedReports.of(registry);
        read.problems().stream().map(Problem::text).forEach(text -> log.warn("{}", text));
        return read;
    }
}
