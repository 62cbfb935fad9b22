package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.baraza.session.Session;
import org.baraza.ui.Failures;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** Saves a session, asking for a file where it has none. */
public final class Saving {

    private static final String ENDING = ".baraza";

    private Saving() {
    }

    /** Whether the session is saved now; if not, the person cancelled or was told why. */
    public static boolean save(Shell shell, Session session) {
        return session.file().isPresent() ? Failures.guard(session::save) : saveAs(shell, session);
    }

    public static boolean saveAs(Shell shell, Session session) {
        return askForTarget(shell, session)
                .map(target -> Failures.guard(() -> session.saveAs(target)))
                .orElse(false);
    }

    /** Whether the session may give way to another one: it is saved, or the person said what to do with the changes. */
    public static boolean mayLeave(Shell shell, Session session) {
        if (!session.isDirty()) {
            return true;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION_WITH_CANCEL, shell, Messages.Leave_title,
                NLS.bind(Messages.Leave_question, session.name()), SWT.NONE, Messages.Leave_save,
                Messages.Leave_discard, IDialogConstants.CANCEL_LABEL);
        return switch (answer) {
            case 0 -> save(shell, session);
            case 1 -> true;
            default -> false;
        };
    }

    private static Optional<Path> askForTarget(Shell shell, Session session) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
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
