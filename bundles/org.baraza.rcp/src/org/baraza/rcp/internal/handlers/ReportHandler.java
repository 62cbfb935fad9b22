package org.baraza.rcp.internal.handlers;

import java.util.List;
import java.util.Optional;

import org.baraza.rcp.internal.Messages;
import org.baraza.rcp.internal.ReportWriting;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportService;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ListDialog;

/** Writes one of the installed reports on the strategy as it is now, and opens it. */
public final class ReportHandler extends SessionHandler {

    private static final int WIDTH = 96;
    private static final int LINES = 8;

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        choose(window.getShell(), window.getService(ReportService.class).reports())
                .ifPresent(new ReportWriting(window, session)::ask);
    }

    private static Optional<ReportInfo> choose(Shell shell, List<ReportInfo> reports) {
        ListDialog dialog = new ListDialog(shell);
        dialog.setTitle(Messages.Report_title);
        dialog.setMessage(Messages.Report_which);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(
                element -> NLS.bind(Messages.Report_line, ((ReportInfo) element).name(),
                        ((ReportInfo) element).description())));
        dialog.setWidthInChars(WIDTH);
        dialog.setHeightInChars(LINES);
        dialog.setInput(reports);
        dialog.setInitialSelections(reports.stream().limit(1).toArray());
        return dialog.open() == Window.OK
                ? List.of(dialog.getResult()).stream().map(ReportInfo.class::cast).findFirst()
                : Optional.empty();
    }
}
