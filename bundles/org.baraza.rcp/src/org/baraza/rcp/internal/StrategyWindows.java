package org.baraza.rcp.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.sharing.OpenFiles;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.baraza.ui.SessionInput;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;

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
        Optional<IWorkbenchWindow> showing = showing(file);
        if (showing.isPresent()) {
            bringForward(showing.get());
            return;
        }
        Failures.guard(() -> {
            Optional<Session> next = read(window, file);
            ActiveSession active = active(window);
            if (next.isPresent() && Saving.mayLeave(window.getShell(), active)) {
                active.open(next.get());
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
            lastUsed().ifPresent(window -> Failures.guard(() -> openBeside(read(window, file))));
        }
    }

    private void openBeside(Optional<Session> session) throws WorkbenchException {
        if (session.isPresent()) {
            bringForward(workbench.openWorkbenchWindow(RoomsPerspective.ID, new SessionInput(session.get())));
        }
    }

    /** Brings the window forward that was used last. */
    public void bringForward() {
        lastUsed().ifPresent(StrategyWindows::bringForward);
    }

    private Optional<IWorkbenchWindow> lastUsed() {
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow())
                .or(() -> Stream.of(workbench.getWorkbenchWindows()).findFirst());
    }

    private Optional<Session> read(IWorkbenchWindow window, Path file) throws Exception {
        return new FileOpening(workbench.getService(SessionService.class), workbench.getService(OpenFiles.class))
                .openAside(window.getShell(), file);
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
