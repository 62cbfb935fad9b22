package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;

import org.baraza.rcp.internal.exchange.PlanExport;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportService;
import org.baraza.ui.ActiveSession;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;

/** The installed reports, each to be written on the strategy as it is now, and what else it can be written as. */
final class ExportMenu {

    private final IWorkbenchWindow window;
    private final ActiveSession active;

    ExportMenu(IWorkbenchWindow window, ActiveSession active) {
        this.window = window;
        this.active = active;
    }

    void fill(Menu menu) {
        List<ReportInfo> reports = window.getService(ReportService.class).reports();
        for (ReportInfo report : reports) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(NLS.bind(Messages.Export_report, report.name().replace("&", "&&")));
            item.setToolTipText(report.description());
            item.addListener(SWT.Selection, event -> {
                active.commitPending();
                active.session().ifPresent(session -> new ReportWriting(window, session).ask(Optional.of(report)));
            });
        }
        new MenuItem(menu, SWT.SEPARATOR);
        for (PlanExport export : PlanExport.values()) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(export.label() + "…");
            item.addListener(SWT.Selection, event -> {
                active.commitPending();
                active.session().ifPresent(session -> export.ask(window, session));
            });
        }
    }
}
