package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.baraza.rcp.internal.welcome.WelcomePerspective;
import org.baraza.ui.OwnSettings;
import org.baraza.ui.PageWheel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** One strategy and one perspective in a window; a second window for what a later start opens. */
final class BarazaWorkbenchAdvisor extends WorkbenchAdvisor {

    private final StartFile startFile;
    private Optional<FirstSample> first;
    private final GtkStyle style = new GtkStyle();
    private Optional<LaterStarts> laterStarts = Optional.empty();

    BarazaWorkbenchAdvisor(StartFile startFile, Optional<FirstSample> first) {
        this.startFile = startFile;
        this.first = first;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        configurer.setExitOnLastWindowClose(true);
        Display display = configurer.getWorkbench().getDisplay();
        MirroredPages.keep(display);
        PlainRows.keep(display);
        RadioKeys.keep(display);
        DigitKeys.keep(display);
        PageWheel.overLists(display);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        Optional<FirstSample> begun = first;
        first = Optional.empty();
        return new BarazaWindowAdvisor(configurer, startFile, begun, style);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return startFile.isNamed() ? RoomsPerspective.ID : WelcomePerspective.ID;
    }

    @Override
    public boolean openWindows() {
        return Heartbeat.during(super::openWindows);
    }

    @Override
    public void postStartup() {
        GtkKeys.use(); // the platform names them in its own way as late as it shows its windows
        laterStarts = Optional.ofNullable(System.getProperty("baraza.data"))
                .map(data -> new LaterStarts(Path.of(data), this::serve));
        laterStarts.ifPresent(LaterStarts::start);
    }

    @Override
    public void postShutdown() {
        laterStarts.ifPresent(LaterStarts::close);
        OwnSettings.keepAll();
    }

    private void serve(Optional<Path> file) {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (!workbench.isClosing()) {
                StrategyWindows windows = new StrategyWindows(workbench);
                file.ifPresentOrElse(windows::openBeside, windows::bringForward);
            }
        });
    }
}
