package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.baraza.rcp.internal.exchange.PlanExport;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportService;
import org.baraza.session.Session;
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
        Offer.into(menu, reports());
        new MenuItem(menu, SWT.SEPARATOR);
        Offer.into(menu, exports());
    }

    List<Offer> reports() {
        return window.getService(ReportService.class).reports().stream().map(this::offer).toList();
    }

    List<Offer> exports() {
        return Stream.of(PlanExport.values()).map(export -> offer(export.label(), "",
                session -> export.ask(window, session))).toList();
    }

    private Offer offer(ReportInfo report) {
        return offer(report.name(), report.description(), session -> new ReportWriting(window, session)
                .ask(Optional.of(report)));
    }

    private Offer offer(String name, String tip, Consumer<Session> body) {
        return new Offer(NLS.bind(Messages.Export_report, name), "", tip, true, () -> {
            active.commitPending();
            active.session().ifPresent(body);
        });
    }
}
