package org.baraza.rcp.internal;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.session.recovery.KeptCopy;
import org.baraza.session.recovery.Recovery;
import org.baraza.ui.ActiveSession;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps a copy of the window's unsaved work, so that a crash or a power cut takes no more than the last seconds of it.
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

    private final Recovery recovery;
    private final Display display;
    private final Runnable keep = this::keep;
    private Optional<KeptCopy> copy = Optional.empty();
    private Duration pause = PAUSE;
    private Duration spent = Duration.ZERO;
    private boolean taking;
    private int disturbed;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);
    private boolean waiting;
    private volatile boolean failing;

    UnsavedCopy(Recovery recovery, Display display) {
        this.recovery = recovery;
        this.display = display;
    }

    /** What was open before was saved or given up by its user. */
    @Override
    public void opened(Session session) {
        giveUp();
        copy = Optional.of(recovery.follow(session));
        keep();
    }

    @Override
    public void changed(Session session, SessionEvent event) {
        disturbed += taking ? 1 : 0;
        taking = false;
        keepSoon();
    }

    private void keepSoon() {
        if (!waiting) {
            waiting = true;
            display.timerExec((int) pause.toMillis(), keep);
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
        display.timerExec(-1, keep);
        waiting = false;
        taking = false;
        copy.ifPresent(KeptCopy::giveUp);
        copy = Optional.empty();
    }

    /** What the session holds is taken here, bit by bit; the files are written on another thread. */
    private void keep() {
        waiting = false;
        if (writing.isDone()) {
            copy.ifPresent(this::take);
        } else {
            keepSoon();
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
        Duration rest = spent.multipliedBy(REST);
        pause = rest.compareTo(PAUSE) > 0 ? rest : PAUSE;
        spent = Duration.ZERO;
        writing.whenComplete((written, failure) -> ended(Optional.ofNullable(failure)));
    }

    /** On whatever thread. */
    private void ended(Optional<Throwable> failure) {
        if (failure.isPresent() && !failing) {
            ILog.of(UnsavedCopy.class).warn("No copy of unsaved work can be kept: " + failure.get().getMessage(),
                    failure.get());
        }
        failing = failure.isPresent();
    }
}
