package org.baraza.ui;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** How failures reach the person in the window: one clear sentence, and the details in the log. */
public final class Failures {

    private static final String BUNDLE = "org.baraza.ui";

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

    /** Shows the failure's own sentence. */
    public static void show(Throwable failure) {
        String sentence = failure.getLocalizedMessage() != null ? failure.getLocalizedMessage() : failure.toString();
        StatusManager.getManager().handle(new Status(IStatus.ERROR, BUNDLE, sentence, failure),
                StatusManager.SHOW | StatusManager.LOG);
    }
}
