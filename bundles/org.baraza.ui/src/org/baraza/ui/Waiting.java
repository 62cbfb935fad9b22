package org.baraza.ui;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;

/**
 * Work that a person waits for, away from the display's thread: the window goes on drawing, takes no edits, and if it takes
 * longer than a moment it says what is going on and lets the person give up.
 */
public final class Waiting {

    private static final int BREATH = 50;

    private Waiting() {
    }

    /**
     * Waits for the work's result.
     *
     * @param words what is going on, such as "Opening Tamasi.baraza"
     * @param work touches no control; what is given up is interrupted, and its result forgotten
     * @return nothing if the person gave up
     * @throws Exception what the work threw
     */
    public static <T> Optional<T> until(String words, Callable<T> work) throws Exception {
        return run(words, work, true);
    }

    /** Waits for work that can't be given up half-way, such as writing a file. */
    public static void whole(String words, Failures.Task work) throws Exception {
        run(words, () -> {
            work.run();
            return true;
        }, false);
    }

    private static <T> Optional<T> run(String words, Callable<T> work, boolean mayGiveUp) throws Exception {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Optional.of(work.call());
        }
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().name(words).daemon(mayGiveUp).start(task);
        try {
            PlatformUI.getWorkbench().getProgressService()
                    .busyCursorWhile(monitor -> watch(task, words, monitor, mayGiveUp));
            return Optional.of(task.get());
        } catch (InterruptedException e) {
            task.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
    }

    private static void watch(FutureTask<?> task, String words, IProgressMonitor monitor, boolean mayGiveUp)
            throws InterruptedException {
        monitor.beginTask(words, IProgressMonitor.UNKNOWN);
        while (!isDone(task)) {
            if (mayGiveUp && monitor.isCanceled()) {
                throw new InterruptedException(words);
            }
        }
        monitor.done();
    }

    /** Looks after a breath, or at once when it is done. What it failed by is thrown where it is waited for. */
    private static boolean isDone(FutureTask<?> task) throws InterruptedException {
        try {
            task.get(BREATH, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
