package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.baraza.session.FileChangedException;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.baraza.ui.NearFile;
import org.baraza.ui.SentenceDialog;
import org.baraza.ui.Waiting;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Saves a session, asking for a file where it has none. */
public final class Saving {

    private static final String ENDING = ".baraza";

    private Saving() {
    }

    /** Whether the session is saved now; if not, the person cancelled or was told why. */
    public static boolean save(Shell shell, Session session) {
        return session.file().isPresent() && !session.isReadOnly() ? saveInPlace(shell, session) : saveAs(shell, session);
    }

    public static boolean saveAs(Shell shell, Session session) {
        Optional<Control> worked = Optional.ofNullable(shell.getDisplay().getFocusControl());
        boolean saved = askForTarget(shell, session)
                .map(target -> guarded(shell, session, () -> session.saveAs(target)))
                .orElse(false);
        // the system's dialog gives the focus back while the window waits and can't take it
        worked.filter(control -> !control.isDisposed()).ifPresent(Control::setFocus);
        return saved;
    }

    private static boolean saveInPlace(Shell shell, Session session) {
        return guarded(shell, session, session::save);
    }

    /** A file that somebody else changed is a choice, not a failure. */
    private static boolean guarded(Shell shell, Session session, Failures.Task save) {
        try {
            Waiting.whole(NLS.bind(Messages.Wait_saving, session.name()), save);
            return true;
        } catch (FileChangedException e) {
            return guard(shell).map(guard -> guard.settle(session, e.state())).orElseGet(() -> told(e));
        } catch (Exception e) {
            return told(e);
        }
    }

    private static boolean told(Exception failure) {
        Failures.show(failure);
        return false;
    }

    private static Optional<FileGuard> guard(Shell shell) {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                .filter(window -> window.getShell() == shell)
                .flatMap(window -> Stream.ofNullable(window.getService(FileGuard.class))).findFirst();
    }

    /** Whether the session may give way to another one: it is saved, or the person said what to do with the changes. */
    public static boolean mayLeave(Shell shell, Session session) {
        if (!session.isDirty()) {
            return true;
        }
        int answer = SentenceDialog.ask(shell, Messages.Leave_title,
                NLS.bind(Messages.Leave_question, session.name()), Messages.Leave_save, Messages.Leave_discard,
                IDialogConstants.CANCEL_LABEL);
        return switch (answer) {
            case 0 -> save(shell, session);
            case 1 -> true;
            default -> false;
        };
    }

    /** The same of whatever a window shows; Welcome may always be left. */
    public static boolean mayLeave(Shell shell, ActiveSession active) {
        return active.session().map(session -> mayLeave(shell, session)).orElse(true);
    }

    private static Optional<Path> askForTarget(Shell shell, Session session) {
        FileDialog dialog = NearFile.begin(new FileDialog(shell, SWT.SAVE));
        dialog.setText(Messages.Save_as);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*" + ENDING});
        dialog.setFilterNames(new String[] {Messages.Strategy_files});
        dialog.setFileName(session.file().map(Path::getFileName).map(Path::toString)
                .orElse(session.name().replaceAll("[\\\\/:*?\"<>|]", "-") + ENDING));
        return Optional.ofNullable(dialog.open())
                .map(chosen -> chosen.endsWith(ENDING) ? chosen : chosen + ENDING)
                .map(Path::of);
    }
}
