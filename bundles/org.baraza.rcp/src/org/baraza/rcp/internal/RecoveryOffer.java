package org.baraza.rcp.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.baraza.analysis.Forms;
import org.baraza.rcp.internal.DifferenceRows.Row;
import org.baraza.session.Session;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.baraza.ui.SentenceDialog;
import org.baraza.ui.SessionInput;
import org.baraza.ui.Waiting;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Offers, one after the other, what was not saved when the program last ended. It is looked for and read aside, since the
 * network of a file may not answer.
 */
public final class RecoveryOffer {

    private static final int SHOWN = 5;

    /** @param rows what is in no file */
    private record Found(UnsavedWork work, String words, List<Row> rows) {

        static Found of(UnsavedWork work) {
            List<Row> rows = DifferenceRows.of(work.differences(Locale.getDefault()));
            return new Found(work, RecoveryOffer.words(work, !rows.isEmpty()), rows);
        }
    }

    private final Recovery recovery;
    private final IWorkbenchWindow window;
    private final ActiveSession active;
    private final Optional<Session> shown;
    private boolean taken;

    /** @param window shows the first work that is taken up; each further one gets a window of its own */
    RecoveryOffer(Recovery recovery, IWorkbenchWindow window, ActiveSession active) {
        this.recovery = recovery;
        this.window = window;
        this.active = active;
        shown = active.session();
    }

    /** An offer that leaves the window to what it shows. */
    public static RecoveryOffer beside(Recovery recovery, IWorkbenchWindow window, ActiveSession active) {
        RecoveryOffer offer = new RecoveryOffer(recovery, window, active);
        offer.taken = true;
        return offer;
    }

    /**
     * Offers what there is once it is found; the window can be worked in until then.
     *
     * @param then told after it, or if there was nothing
     */
    void makeAside(Runnable then) {
        if (ErrorDialog.AUTOMATED_MODE) {
            then.run();
            return;
        }
        Shell shell = window.getShell();
        Aside.look("Unsaved work", this::found, shell.getDisplay(), found -> onceFree(shell, () -> {
            found.forEach(this::offer);
            then.run();
        }));
    }

    /** Offers what there is, or says that there is nothing, to whoever asks and waits for it. */
    public void make() {
        if (!ErrorDialog.AUTOMATED_MODE) {
            Failures.guard(() -> Waiting.until(Messages.Wait_unsaved, this::found).ifPresent(this::offerOrSay));
        }
    }

    private void offerOrSay(List<Found> found) {
        found.forEach(this::offer);
        if (found.isEmpty()) {
            SentenceDialog.ask(window.getShell(), Messages.Recovery_title_none, Messages.Recovery_none,
                    IDialogConstants.OK_LABEL);
        }
    }

    private List<Found> found() {
        return recovery.found().stream().map(Found::of).toList();
    }

    /** What is found late does not come over a question that the person is just answering. */
    private static void onceFree(Shell shell, Runnable task) {
        if (shell.isDisposed()) {
            return;
        }
        Shell front = shell.getDisplay().getActiveShell();
        if (front == null || front == shell) {
            task.run();
        } else {
            shell.addListener(SWT.Activate, new Listener() {
                @Override
                public void handleEvent(Event event) {
                    shell.removeListener(SWT.Activate, this);
                    Aside.onDisplay(shell.getDisplay(), () -> onceFree(shell, task));
                }
            });
        }
    }

    private void offer(Found found) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            return;
        }
        new RecoveryDialog(window.getShell(), found.words(), found.rows()).ask().ifPresent(answer -> {
            switch (answer) {
                case OPEN -> Failures.guard(() -> takeUp(found.work()));
                case DISCARD -> found.work().discard();
            }
        });
    }

    /** The copy stays until the next one of the open work takes its place. */
    private void takeUp(UnsavedWork work) throws Exception {
        Optional<Session> again = Waiting.until(NLS.bind(Messages.Wait_opening, work.name()), work::reopen);
        if (again.isEmpty()) {
            return;
        }
        if (taken || isWorkedIn()) {
            window.getWorkbench().openWorkbenchWindow(RoomsPerspective.ID, new SessionInput(again.get()));
        } else {
            active.open(again.get());
            taken = true;
        }
    }

    /** Whether the person went on in the window before anything was found. */
    private boolean isWorkedIn() {
        return !active.session().equals(shown) || shown.filter(Session::isDirty).isPresent() || active.isTyping();
    }

    /** What was done, the last first, and what of it is in no file where that is told below. */
    static String words(UnsavedWork work, boolean toldBelow) {
        List<String> changes = work.changes();
        String shown = changes.reversed().stream().limit(SHOWN).map(label -> "\n  • " + label)
                .collect(Collectors.joining());
        String more = changes.size() > SHOWN ? "\n  " + NLS.bind(Messages.Recovery_more, changes.size() - SHOWN) : "";
        String below = toldBelow ? "\n\n" + Messages.Recovery_elements : "";
        String question = changes.isEmpty() ? Messages.Recovery_questionOnly : Messages.Recovery_question;
        return NLS.bind(question, work.name(), Forms.ofProgram().moment(work.keptAt())) + "\n" + shown
                + more + below;
    }
}
