package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.baraza.catalogue.CatalogueService;
import org.baraza.rcp.internal.exchange.Written;
import org.baraza.report.ReportContext;
import org.baraza.report.ReportInfo;
import org.baraza.report.ReportService;
import org.baraza.session.Session;
import org.baraza.ui.Failures;
import org.baraza.ui.NearFile;
import org.baraza.ui.Rooms;
import org.baraza.ui.Waiting;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;

/** Asks for a report and where it shall go, writes it and opens it. */
public record ReportWriting(IWorkbenchWindow window, Session session) {

    /** What each room is written as, other than the whole strategy. */
    private static final Map<String, String> ROOMS = Map.of(Rooms.STAKEHOLDERS, "coverage", Rooms.WORKPLAN, "workplan",
            Rooms.MONITORING, "scorecard");

    /** @param wanted the report that is chosen at first */
    public void ask(Optional<ReportInfo> wanted) {
        ReportService reports = window.getService(ReportService.class);
        ask(wanted, chosen -> ReportDialog.ask(window.getShell(), reports, context(), chosen, ofRoom(reports)),
                ReportChoice::report, this::target, (choice, target) -> write(choice, target, reports));
    }

    /** Whoever gives up the second question is asked the first again, as it was answered. */
    static <Q, A, B> void ask(Optional<Q> wanted, Function<Optional<Q>, Optional<A>> first, Function<A, Q> again,
            Function<A, Optional<B>> second, BiConsumer<A, B> then) {
        first.apply(wanted).ifPresent(answer -> second.apply(answer).ifPresentOrElse(other -> then.accept(answer, other),
                () -> ask(Optional.of(again.apply(answer)), first, again, second, then)));
    }

    private Optional<ReportInfo> ofRoom(ReportService reports) {
        return ROOMS.entrySet().stream().filter(entry -> isInFront(entry.getKey()))
                .flatMap(entry -> reports.reports().stream().filter(report -> report.id().equals(entry.getValue()))).findFirst();
    }

    private boolean isInFront(String room) {
        return window.getActivePage().findView(room) instanceof IViewPart view && window.getActivePage().isPartVisible(view);
    }

    private void write(ReportChoice choice, Path target, ReportService reports) {
        ReportContext context = context().in(choice.language()).on(choice.month());
        Failures.guard(() -> Waiting.counting(NLS.bind(Messages.Wait_writing, choice.report().name()),
                percent -> reports.write(choice.report().id(), context, target, choice.template(), percent))
                .ifPresent(file -> new Written(window, file).open()));
    }

    private ReportContext context() {
        return ReportContext.of(session.strategy(), window.getService(CatalogueService.class).catalogue(), session.findings(),
                session.asOf());
    }

    private Optional<Path> target(ReportChoice choice) {
        FileDialog dialog = NearFile.begin(new FileDialog(window.getShell(), SWT.SAVE));
        dialog.setText(choice.report().name());
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] { "*." + choice.format() });
        dialog.setFilterNames(new String[] { Formats.name(choice.format()) });
        dialog.setFileName(choice.report().id() + "." + choice.format());
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
