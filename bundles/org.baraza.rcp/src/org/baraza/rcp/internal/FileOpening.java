package org.baraza.rcp.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.baraza.session.sharing.Holder;
import org.baraza.session.sharing.OpenFiles;
import org.baraza.ui.SentenceDialog;
import org.baraza.ui.Waiting;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Opens a file; where somebody else has it open, the person says how. */
final class FileOpening {

    /** How a file is opened. */
    @FunctionalInterface
    private interface Way {

        Session open() throws DocumentException;
    }

    private final SessionService sessions;
    private final OpenFiles files;

    FileOpening(SessionService sessions, OpenFiles files) {
        this.sessions = sessions;
        this.files = files;
    }

    /** Begins to read it while the window is being made; empty if the person would rather not. */
    Optional<FirstFile> first(Shell shell, Path file) {
        return way(shell, file).map(way -> new FirstFile(file, () -> judged(way.open())));
    }

    /** Opens it while the window goes on drawing; empty also if the person gave up waiting. */
    Optional<Session> openAside(Shell shell, Path file) throws Exception {
        Optional<Way> way = way(shell, file);
        return way.isEmpty() ? Optional.empty()
                : Waiting.until(NLS.bind(Messages.Wait_opening, file.getFileName()), () -> judged(way.get().open()));
    }

    /** Judging takes most of the time, and would else be done when the window shows it. */
    private static Session judged(Session session) {
        session.findings();
        return session;
    }

    private Optional<Way> way(Shell shell, Path file) {
        Optional<Holder> holder = ErrorDialog.AUTOMATED_MODE ? Optional.empty() : files.holder(file);
        int answer = holder.map(other -> ask(shell, file, other)).orElse(1);
        return switch (answer) {
            case 0 -> Optional.of(() -> sessions.openReadOnly(file));
            case 1 -> Optional.of(() -> sessions.open(file));
            case 2 -> Optional.of(() -> sessions.openCopy(file));
            default -> Optional.empty();
        };
    }

    private static int ask(Shell shell, Path file, Holder holder) {
        String words = NLS.bind(Messages.Holder_question, new Object[] { file.getFileName(), holder.who(),
                holder.machine(), Forms.ofProgram().moment(holder.since()) });
        return SentenceDialog.ask(shell, Messages.Holder_title, words, Messages.Holder_readOnly,
                Messages.Holder_anyway, Messages.Holder_copy, IDialogConstants.CANCEL_LABEL);
    }
}
