package org.baraza.rcp.internal.handlers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.baraza.catalogue.CatalogueService;
import org.baraza.rcp.internal.Messages;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportService;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ListDialog;

/** Writes one of the installed reports on the strategy as it is now, and opens it. */
public final class ReportHandler extends SessionHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        ReportService reports = window.getService(ReportService.class);
        ReportContext context = ReportContext.of(session.strategy(),
                window.getService(CatalogueService.class).catalogue(), session.findings(), session.asOf());
        Shell shell = window.getShell();
        choose(shell, reports.reports()).ifPresent(report -> askForTarget(shell, report, reports.formats())
                .ifPresent(target -> Failures.guard(() -> open(reports.write(report.id(), context, target)))));
    }

    private static void open(Path written) {
        Program.launch(written.toString());
    }

    private static Optional<ReportInfo> choose(Shell shell, List<ReportInfo> reports) {
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.Report_title);
        dialog.setMessage(Messages.Report_which);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(
                element -> NLS.bind(Messages.Report_line, ((ReportInfo) element).name(),
                        ((ReportInfo) element).description())));
        dialog.setInput(reports);
        dialog.setInitialSelections(reports.stream().limit(1).toArray());
        return dialog.open() == Window.OK
                ? List.of(dialog.getResult()).stream().map(ReportInfo.class::cast).findFirst()
                : Optional.empty();
    }

    private static Optional<Path> askForTarget(Shell shell, ReportInfo report, List<String> formats) {
        List<String> allowed = formats.stream().filter(report::allows).toList();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(report.name());
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(allowed.stream().map(format -> "*." + format).toArray(String[]::new));
        dialog.setFileName(report.id() + "." + allowed.stream().findFirst().orElse("html"));
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
