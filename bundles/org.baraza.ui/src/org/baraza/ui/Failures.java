package org.baraza.ui;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** How failures reach the person in the window: one clear sentence over the work, and the details in the log. */
public final class Failures {

    private Failures() {
    }

    /** A task that may fail with any exception. */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    /** Runs the task; a failure is shown and logged. */
    public static boolean guard(Task task) {
        try {
            task.run();
            return true;
        } catch (Exception e) {
            show(e);
            return false;
        }
    }

    /**
     * Shows the failure's own sentence; in automated mode, where nobody would answer, it is only logged. May be called
     * from any thread.
     */
    public static void show(Throwable failure) {
        String sentence = failure.getLocalizedMessage() != null ? failure.getLocalizedMessage() : failure.toString();
        ILog.of(Failures.class).warn(sentence, failure);
        if (!ErrorDialog.AUTOMATED_MODE) {
            Display.getDefault().asyncExec(() -> SentenceDialog.tell(shell(), sentence));
        }
    }

    private static Shell shell() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow())
                .or(() -> Stream.of(workbench.getWorkbenchWindows()).findFirst())
                .map(IWorkbenchWindow::getShell).orElse(null);
    }
}
