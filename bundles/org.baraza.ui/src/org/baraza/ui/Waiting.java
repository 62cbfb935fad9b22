package org.baraza.ui;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/**
 * Work that a person waits for, away from the display's thread: the window goes on drawing, takes no edits, and if it takes
 * longer than a moment it says what is going on and lets the person give up.
 */
public final class Waiting {

    private static final int BREATH = 50;
    private static final int WHOLE = 100;
    private static final int UNCOUNTED = -1;

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
        return run(words, work, () -> UNCOUNTED, true);
    }

    /** Work that tells how far it is. */
    @FunctionalInterface
    public interface Counted<T> {

        /** @param percent hears how much is done, as soon as that can be said; may be called from any thread */
        T call(IntConsumer percent) throws Exception;
    }

    /** As {@link #until}, and shows how much of the work is done where it tells that. */
    public static <T> Optional<T> counting(String words, Counted<T> work) throws Exception {
        AtomicInteger percent = new AtomicInteger(UNCOUNTED);
        return run(words, () -> work.call(percent::set), percent::get, true);
    }

    /** Waits for work that can't be given up half-way, such as saving. */
    public static void whole(String words, Failures.Task work) throws Exception {
        run(words, () -> {
            work.run();
            return true;
        }, () -> UNCOUNTED, false);
    }

    /** The platform's dialog has a button to give up, but doesn't hear Escape. */
    private static <T> Optional<T> run(String words, Callable<T> work, IntSupplier percent, boolean mayGiveUp)
            throws Exception {
        if (!PlatformUI.isWorkbenchRunning()) {
            return Optional.of(work.call());
        }
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().name(words).daemon(mayGiveUp).start(task);
        AtomicBoolean escaped = new AtomicBoolean();
        Listener escape = event -> escaped.compareAndSet(false, event.detail == SWT.TRAVERSE_ESCAPE);
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.addFilter(SWT.Traverse, escape);
        try {
            PlatformUI.getWorkbench().getProgressService()
                    .busyCursorWhile(monitor -> watch(task, words, percent, monitor, () -> mayGiveUp && (monitor.isCanceled() || escaped.get())));
            return Optional.of(task.get());
        } catch (InterruptedException e) {
            task.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        } finally {
            display.removeFilter(SWT.Traverse, escape);
        }
    }

    static void watch(FutureTask<?> task, String words, IntSupplier percent, IProgressMonitor monitor,
            BooleanSupplier givenUp) throws InterruptedException {
        monitor.beginTask(words, IProgressMonitor.UNKNOWN);
        int shown = UNCOUNTED;
        while (!isDone(task)) {
            int now = percent.getAsInt();
            if (now > shown) {
                shown = show(now, shown, words, monitor);
            }
            if (givenUp.getAsBoolean()) {
                throw new InterruptedException(words);
            }
        }
        monitor.done();
    }

    /** A bar that only moved becomes one that fills as soon as there is something to count. */
    private static int show(int now, int shown, String words, IProgressMonitor monitor) {
        if (shown == UNCOUNTED) {
            monitor.beginTask(words, WHOLE);
        }
        monitor.worked(now - Math.max(0, shown));
        return now;
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
