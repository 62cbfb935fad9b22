package org.baraza.rcp.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** The windows of the workbench with a strategy each. A file is open in one of them at most. */
public final class StrategyWindows {

    private final IWorkbench workbench;

    public StrategyWindows(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Shows the file in this window, after asking about what is not saved there, or brings the window forward that
     * shows it already. A file that can't be read is told, and everything stays as it is.
     */
    public void openIn(IWorkbenchWindow window, Path file) {
        Optional<IWorkbenchWindow> showing = showing(file).filter(other -> other != window);
        if (showing.isPresent()) {
            bringForward(showing.get());
            return;
        }
        Failures.guard(() -> {
            Session next = read(file);
            ActiveSession active = active(window);
            if (active.session().isEmpty() || Saving.mayLeave(window.getShell(), active.session().get())) {
                active.open(next);
            }
        });
    }

    /** Shows the file in a window of its own, or brings the window forward that shows it already. */
    public void openBeside(Path file) {
        Optional<IWorkbenchWindow> showing = showing(file);
        if (showing.isPresent()) {
            bringForward(showing.get());
        } else {
            bringForward();
            Failures.guard(() -> bringForward(
                    workbench.openWorkbenchWindow(RoomsPerspective.ID, new SessionInput(read(file)))));
        }
    }

    /** Brings the window forward that was used last. */
    public void bringForward() {
        Optional.ofNullable(workbench.getActiveWorkbenchWindow())
                .or(() -> Stream.of(workbench.getWorkbenchWindows()).findFirst())
                .ifPresent(StrategyWindows::bringForward);
    }

    private Session read(Path file) throws Exception {
        return workbench.getService(SessionService.class).open(file);
    }

    private Optional<IWorkbenchWindow> showing(Path file) {
        return Stream.of(workbench.getWorkbenchWindows())
                .filter(window -> active(window).session().flatMap(Session::file)
                        .filter(shown -> isSame(shown, file)).isPresent())
                .findFirst();
    }

    private static boolean isSame(Path shown, Path file) {
        try {
            return Files.isSameFile(shown, file);
        } catch (IOException e) {
            return shown.toAbsolutePath().equals(file.toAbsolutePath()); // one of them is gone: only names are left
        }
    }

    private static ActiveSession active(IWorkbenchWindow window) {
        return window.getService(ActiveSession.class);
    }

    private static void bringForward(IWorkbenchWindow window) {
        Shell shell = window.getShell();
        shell.setMinimized(false);
        shell.forceActive();
    }
}
