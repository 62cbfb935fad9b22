package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportService;
import org.baraza.session.Session;
import org.baraza.ui.Failures;
import org.baraza.ui.Waiting;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks where a report shall go, writes it and opens it. */
public record ReportWriting(IWorkbenchWindow window, Session session) {

    /** Asks for the place, and by it for one of the report's formats. */
    public void ask(ReportInfo report) {
        write(report, report.of(window.getService(ReportService.class).formats()));
    }

    public void ask(ReportDialog.Choice choice) {
        write(choice.report(), List.of(choice.format()));
    }

    private void write(ReportInfo report, List<String> formats) {
        ReportService reports = window.getService(ReportService.class);
        ReportContext context = ReportContext.of(session.strategy(),
                window.getService(CatalogueService.class).catalogue(), session.findings(), session.asOf());
        target(report, formats).ifPresent(target -> Failures.guard(
                () -> Waiting.until(NLS.bind(Messages.Wait_writing, report.name()),
                        () -> reports.write(report.id(), context, target)).map(Path::toString).ifPresent(Program::launch)));
    }

    private Optional<Path> target(ReportInfo report, List<String> formats) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(report.name());
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(formats.stream().map(format -> "*." + format).toArray(String[]::new));
        dialog.setFilterNames(formats.stream().map(Formats::name).toArray(String[]::new));
        dialog.setFileName(report.id() + "." + formats.stream().findFirst().orElse("html"));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
