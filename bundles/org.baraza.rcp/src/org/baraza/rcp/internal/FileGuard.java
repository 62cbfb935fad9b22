package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.baraza.session.FileState;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.session.SessionService;
import org.baraza.session.sharing.Hold;
import org.baraza.session.sharing.OpenFiles;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.baraza.ui.Waiting;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Keeps an eye on the file of the window's strategy: tells others that it is open here, looks whenever the window comes
 * forward whether somebody else changed it, and asks what then. Looking and reading are done aside, since a network may not
 * answer.
 */
final class FileGuard implements ActiveSession.Listener {

    private static final Duration RENEWAL = Duration.ofMinutes(5);
    private static final String LOOKING = "The file of a strategy";
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
    private boolean mayAsk;
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

    /** What comes before any question about the file was asked. */
    void mayAsk() {
        mayAsk = true;
        look();
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
        return settle(session, () -> state);
    }

    private boolean settle(Session session, Supplier<FileState> state) {
        if (ErrorDialog.AUTOMATED_MODE) {
            return false;
        }
        asking = true;
        try {
            return changed(session, state).filter(file -> !shell.isDisposed()).filter(file -> ask(session, file)).isPresent();
        } finally {
            asking = false;
        }
    }

    /** Reading what others saved may take its time; whoever gives up waiting decides later. */
    private Optional<ChangedFile> changed(Session session, Supplier<FileState> state) {
        putOff = true;
        try {
            Optional<Optional<ChangedFile>> seen = Waiting.until(NLS.bind(Messages.Wait_reading, session.name()),
                    () -> Optional.of(state.get()).filter(TO_SETTLE::contains).map(now -> ChangedFile.of(session, now)));
            putOff = seen.isEmpty();
            return seen.flatMap(file -> file);
        } catch (Exception e) {
            Failures.show(e);
            return Optional.empty();
        }
    }

    private boolean ask(Session session, ChangedFile file) {
        Optional<ChangedFile.Answer> answer = new ChangedFileDialog(shell, file).ask();
        putOff = answer.isEmpty();
        return answer.filter(chosen -> act(session, file, chosen)).isPresent();
    }

    private boolean act(Session session, ChangedFile file, ChangedFile.Answer answer) {
        return switch (answer) {
            case RELOAD -> {
                Failures.guard(() -> reload(session));
                yield false;
            }
            case FOLLOW -> saved(session, () -> {
                session.follow(file.renamed().orElseThrow());
                session.save();
            });
            case SAVE_AS -> Saving.saveAs(shell, session);
            case KEEP_MINE -> saved(session, session::saveOver);
        };
    }

    private static boolean saved(Session session, Failures.Task save) {
        return Failures.guard(() -> Waiting.whole(NLS.bind(Messages.Wait_saving, session.name()), save));
    }

    /** Own unsaved work stays to be found: it may be the better version. */
    private void reload(Session session) throws Exception {
        Path file = session.file().orElseThrow();
        Optional<Session> theirs = Waiting.until(NLS.bind(Messages.Wait_opening, file.getFileName()),
                () -> session.isReadOnly() ? sessions.openReadOnly(file) : sessions.open(file));
        if (theirs.isPresent() && session.isDirty()) {
            copy.leaveBehind();
        }
        theirs.ifPresent(active::open);
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
        hold.ifPresent(kept -> Aside.run(LOOKING, kept::renew));
        look();
        display.timerExec((int) RENEWAL.toMillis(), renewal);
    }

    private void look() {
        active.session().filter(session -> session.file().isPresent()).ifPresent(
                session -> Aside.look(LOOKING, session::fileState, display, state -> seen(session, state)));
    }

    private void seen(Session session, FileState state) {
        if (shell.isDisposed() || active.session().filter(session::equals).isEmpty()) {
            return;
        }
        told.accept(state);
        if (state == FileState.SAME) {
            putOff = false;
        } else if (TO_SETTLE.contains(state) && mayAsk && !putOff && !asking && display.getActiveShell() == shell) {
            settle(session, session::fileState); // it may have been saved since we looked
        }
    }
}
