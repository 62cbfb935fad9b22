package org.baraza.rcp.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.session.recovery.KeptCopy;
import org.baraza.session.recovery.Recovery;
import org.baraza.ui.ActiveSession;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps a copy of the window's unsaved work, so that a crash or a power cut takes no more than the last seconds of it. Where
 * it can't, it says so and goes on trying.
 */
final class UnsavedCopy implements ActiveSession.Listener {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A copy of a large plan takes its time: the window is left alone for this many times as long. */
    private static final int REST = 20;

    /** So long at once, and so many milliseconds apart, is taken from a large plan, while the window goes on. */
    private static final Duration BIT = Duration.ofMillis(8);
    private static final int BREATH = 12;
    /** So often may a change let it begin anew. */
    private static final int PATIENCE = 4;
    /** What fails again and again is tried less often, but after so many pauses at the latest. */
    private static final int SELDOM = 10;

    private final Recovery recovery;
    private final Display display;
    private final Consumer<Optional<String>> told;
    private final Duration least;
    private final Runnable keep = this::keep;
    private Optional<Session> session = Optional.empty();
    private Optional<KeptCopy> copy = Optional.empty();
    private Duration pause;
    private Duration spent = Duration.ZERO;
    private boolean taking;
    private int disturbed;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
    private boolean waiting;
    private int failures;

    /** @param told hears why unsaved work is not kept, and nothing as soon as it is */
    UnsavedCopy(Recovery recovery, Display display, Consumer<Optional<String>> told) {
        this(recovery, display, told, PAUSE);
    }

    /** @param least between two copies */
    UnsavedCopy(Recovery recovery, Display display, Consumer<Optional<String>> told, Duration least) {
        this.recovery = recovery;
        this.display = display;
        this.told = told;
        this.least = least;
        pause = least;
    }

    /** What was open before was saved or given up by its user. */
    @Override
    public void opened(Session next) {
        giveUp();
        session = Optional.of(next);
        copy = Optional.of(recovery.follow(next));
        keep();
    }

    @Override
    public void changed(Session from, SessionEvent event) {
        if (event.filed()) {
            rest();
        }
        disturbed += taking ? 1 : 0;
        keepIn(taking ? least : pause);
        taking = false;
    }

    private void keepIn(Duration time) {
        if (!waiting) {
            waiting = true;
            display.timerExec((int) time.toMillis(), keep);
        }
    }

    /**
     * What the window shows is left for another version, and its unsaved work stays to be found.
     *
     * @throws IOException if it can't be kept
     */
    void leaveBehind() throws IOException {
        if (copy.isPresent()) {
            copy.get().leaveBehind();
            copy = Optional.empty();
        }
    }

    /** The window was closed by its user. */
    void giveUp() {
        rest();
        copy.ifPresent(KeptCopy::giveUp);
        copy = Optional.empty();
    }

    /** Nothing is unsaved. */
    private void rest() {
        display.timerExec(-1, keep);
        waiting = false;
        taking = false;
        failures = 0;
        told.accept(Optional.empty());
    }

    /** What the session holds is taken here, bit by bit; the files are written on another thread. */
    private void keep() {
        waiting = false;
        if (writing.isDone()) {
            copy.ifPresent(this::take);
        } else {
            keepIn(pause);
        }
    }

    private void take(KeptCopy kept) {
        Instant start = Instant.now();
        taking = disturbed < PATIENCE && !kept.prepare(BIT);
        if (taking) {
            display.timerExec(BREATH, keep);
        } else {
            write(kept);
        }
        spent = spent.plus(Duration.between(start, Instant.now()));
    }

    private void write(KeptCopy kept) {
        disturbed = 0;
        writing = kept.keepBehind();
        pause = longer(least, spent.multipliedBy(REST));
        spent = Duration.ZERO;
        writing.whenComplete((written, failure) -> Aside.onDisplay(display,
                () -> ended(kept, Optional.ofNullable(failure))));
    }

    private void ended(KeptCopy kept, Optional<Throwable> failure) {
        if (copy.filter(kept::equals).isEmpty()) {
            return;
        }
        failure.filter(first -> failures == 0).ifPresent(first -> ILog.of(UnsavedCopy.class)
                .warn("No copy of unsaved work can be kept: " + reason(first), first));
        failures = failure.isPresent() ? failures + 1 : 0;
        told.accept(failure.map(UnsavedCopy::reason).filter(why -> session.filter(Session::isDirty).isPresent()));
        if (failures > 0) {
            keepIn(longer(pause, least.multipliedBy(Math.min(failures, SELDOM))));
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String reason(Throwable failure) {
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause().getMessage() : failure.getMessage();
    }
}
