package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.baraza.session.FileState;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.session.SessionService;
import org.baraza.session.sharing.Hold;
import org.baraza.session.sharing.OpenFiles;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps an eye on the file of the window's strategy: tells others that it is open here, looks whenever the window comes
 * forward whether somebody else changed it, and asks what then. Looking is done aside, since a network may not answer.
 */
final class FileGuard implements ActiveSession.Listener {

    private static final Duration RENEWAL = Duration.ofMinutes(5);
    private static final Set<FileState> TO_SETTLE = Set.of(FileState.CHANGED, FileState.GONE);

    private final ActiveSession active;
    private final Shell shell;
    private final Display display;
    private final SessionService sessions;
    private final OpenFiles files;
    private final UnsavedCopy copy;
    private final Consumer<FileState> told;
    private final Runnable renewal = this::renew;
    private Optional<Path> held = Optional.empty();
    private Optional<Hold> hold = Optional.empty();
    private boolean putOff;
    private boolean asking;

    /** @param told hears each time what was seen */
    FileGuard(ActiveSession active, Shell shell, SessionService sessions, OpenFiles files, UnsavedCopy copy,
            Consumer<FileState> told) {
        this.active = active;
        this.shell = shell;
        display = shell.getDisplay();
        this.sessions = sessions;
        this.files = files;
        this.copy = copy;
        this.told = told;
    }

    void keep() {
        active.listen(this);
        shell.addListener(SWT.Activate, event -> look());
        display.timerExec((int) RENEWAL.toMillis(), renewal);
    }

    /** The window is closed. */
    void release() {
        display.timerExec(-1, renewal);
        hold.ifPresent(Hold::close);
        hold = Optional.empty();
        held = Optional.empty();
    }

    @Override
    public void opened(Session session) {
        putOff = false;
        follow(session);
    }

    @Override
    public void changed(Session session, SessionEvent event) {
        if (event.filed()) {
            putOff = false;
            follow(session);
        }
    }

    /**
     * Asks what to do about a file that is not what it was.
     *
     * @return whether the session is saved now
     */
    boolean settle(Session session, FileState state) {
        if (ErrorDialog.AUTOMATED_MODE) {
            return false;
        }
        asking = true;
        try {
            ChangedFile file = ChangedFile.of(session, state);
            Optional<ChangedFile.Answer> answer = new ChangedFileDialog(shell, file).ask();
            putOff = answer.isEmpty();
            return answer.filter(chosen -> act(session, file, chosen)).isPresent();
        } finally {
            asking = false;
        }
    }

    private boolean act(Session session, ChangedFile file, ChangedFile.Answer answer) {
        return switch (answer) {
            case RELOAD -> {
                Failures.guard(() -> reload(session));
                yield false;
            }
            case FOLLOW -> Failures.guard(() -> session.follow(file.renamed().orElseThrow()))
                    && (!session.isDirty() || Failures.guard(session::save));
            case SAVE_AS -> Saving.saveAs(shell, session);
            case KEEP_MINE -> Failures.guard(session::saveOver);
        };
    }

    /** Own unsaved work stays to be found: it may be the better version. */
    private void reload(Session session) throws Exception {
        Path file = session.file().orElseThrow();
        Session theirs = session.isReadOnly() ? sessions.openReadOnly(file) : sessions.open(file);
        if (session.isDirty()) {
            copy.leaveBehind();
        }
        active.open(theirs);
    }

    private void follow(Session session) {
        Optional<Path> file = session.isReadOnly() ? Optional.empty() : session.file();
        if (!file.equals(held)) {
            hold.ifPresent(Hold::close);
            held = file;
            hold = file.map(files::hold);
        }
    }

    private void renew() {
        hold.ifPresent(kept -> job(kept::renew).schedule());
        look();
        display.timerExec((int) RENEWAL.toMillis(), renewal);
    }

    private void look() {
        active.session().filter(session -> session.file().isPresent()).ifPresent(session -> job(() -> {
            FileState state = session.fileState();
            display.asyncExec(() -> seen(session, state));
        }).schedule());
    }

    private static Job job(Runnable work) {
        return Job.createSystem("The file of a strategy", (ICoreRunnable) monitor -> work.run());
    }

    private void seen(Session session, FileState state) {
        if (shell.isDisposed() || active.session().filter(session::equals).isEmpty()) {
            return;
        }
        told.accept(state);
        if (state == FileState.SAME) {
            putOff = false;
        } else if (!putOff && !asking && display.getActiveShell() == shell) {
            FileState now = session.fileState(); // it may have been saved since we looked
            if (TO_SETTLE.contains(now)) {
                settle(session, now);
            }
        }
    }
}
