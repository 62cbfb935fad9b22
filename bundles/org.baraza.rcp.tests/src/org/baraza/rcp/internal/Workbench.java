package org.baraza.rcp.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.ui.ActiveSession;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The running workbench as a test drives it. */
final class Workbench {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<IStatus> errors = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() >= IStatus.WARNING && status.getPlugin().startsWith("org.baraza")
                || status.getSeverity() == IStatus.ERROR) {
            errors.add(status);
        }
    };

    Workbench() {
        ErrorDialog.AUTOMATED_MODE = true;
        Platform.addLogListener(listener);
        openSample();
    }

    void openSample() {
        active().open(window().getService(SessionService.class).openSample());
        settle();
    }

    void leave() {
        Platform.removeLogListener(listener);
    }

    IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    ActiveSession active() {
        return window().getService(ActiveSession.class);
    }

    Session session() {
        return active().session().orElseThrow();
    }

    /** What was logged as an error since the test began. */
    List<String> errors() {
        return errors.stream().map(status -> status.getMessage() + " " + status.getException()).toList();
    }

    void run(String command) throws Exception {
        window().getService(IHandlerService.class).executeCommand(command, null);
        settle();
    }

    String title() {
        return window().getShell().getText();
    }

    /** Lets the workbench do what it has put off. */
    void settle() {
        Display display = Display.getCurrent();
        for (int quiet = 0; quiet < 5; quiet++) {
            while (display.readAndDispatch()) {
                quiet = 0;
            }
        }
    }

    boolean eventually(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) {
            settle();
        }
        return condition.getAsBoolean();
    }
}
