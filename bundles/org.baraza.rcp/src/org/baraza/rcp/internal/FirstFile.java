package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.baraza.rcp.internal.welcome.ModelPackages;
import org.baraza.session.Session;
import org.baraza.ui.Failures;
import org.baraza.ui.Waiting;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The file that the program begins with. It is read while the window is being made; where that takes longer than a moment,
 * the window comes first and says what it waits for.
 */
final class FirstFile {

    private static final long MOMENT = 700;

    private final String words;
    private final FutureTask<Session> reading;

    FirstFile(Path file, Callable<Session> way) {
        this.words = NLS.bind(Messages.Wait_opening, file.getFileName());
        this.reading = new FutureTask<>(way);
        ModelPackages.initialize();
        Thread.ofPlatform().daemon().name(words).start(reading);
    }

    /**
     * Shows the strategy at once if it is there in a moment, otherwise once the window is.
     *
     * @param then told in either case, also if nothing came of it
     */
    void open(IWorkbenchWindow window, Consumer<Session> show, Runnable then) {
        if (isThereInAMoment()) {
            finish(() -> Optional.of(reading.get()), show, then);
        } else {
            Shell shell = window.getShell();
            shell.getDisplay().asyncExec(() -> {
                finish(() -> Waiting.until(words, reading::get).filter(read -> !shell.isDisposed()), show,
                        () -> whileOpen(shell, then));
                whileOpen(shell, () -> giveKeyboard(window));
            });
        }
    }

    /** The window may be closed meanwhile, as when the system ends. */
    private static void whileOpen(Shell shell, Runnable task) {
        if (!shell.isDisposed()) {
            task.run();
        }
    }

    /** What was waited with had it before anything in the window did, and gave it back to nothing. */
    private static void giveKeyboard(IWorkbenchWindow window) {
        Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getActivePart).ifPresent(IWorkbenchPart::setFocus);
    }

    /** A failure is there as well: it is told where the strategy would be shown. */
    private boolean isThereInAMoment() {
        try {
            reading.get(MOMENT, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException | InterruptedException e) {
            return true;
        }
    }

    private static void finish(Callable<Optional<Session>> reading, Consumer<Session> show, Runnable then) {
        Failures.guard(() -> outcome(reading).ifPresent(show));
        then.run();
    }

    private static Optional<Session> outcome(Callable<Optional<Session>> reading) throws Exception {
        try {
            return reading.call();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
    }
}
