package org.baraza.rcp.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.baraza.analysis.Forms;
import org.baraza.rcp.internal.DifferenceRows.Row;
import org.baraza.session.DocumentException;
import org.baraza.session.recovery.Recovery;
import org.baraza.session.recovery.UnsavedWork;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;

/** Offers, one after the other, what was not saved when the program last ended. */
public final class RecoveryOffer {

    private static final int SHOWN = 5;

    private final Recovery recovery;
    private final IWorkbenchWindow window;
    private final ActiveSession active;
    private boolean taken;

    /** @param window shows the first work that is taken up; each further one gets a window of its own */
    RecoveryOffer(Recovery recovery, IWorkbenchWindow window, ActiveSession active) {
        this.recovery = recovery;
        this.window = window;
        this.active = active;
    }

    /** An offer that leaves the window to what it shows. */
    public static RecoveryOffer beside(Recovery recovery, IWorkbenchWindow window, ActiveSession active) {
        RecoveryOffer offer = new RecoveryOffer(recovery, window, active);
        offer.taken = true;
        return offer;
    }

    public void make() {
        if (!ErrorDialog.AUTOMATED_MODE) {
            recovery.found().forEach(this::offer);
        }
    }

    private void offer(UnsavedWork work) {
        List<Row> rows = DifferenceRows.of(work.differences(Locale.getDefault()));
        new RecoveryDialog(window.getShell(), words(work, !rows.isEmpty()), rows).ask().ifPresent(answer -> {
            switch (answer) {
                case OPEN -> Failures.guard(() -> takeUp(work));
                case DISCARD -> work.discard();
            }
        });
    }

    /** The copy stays until the next one of the open work takes its place. */
    private void takeUp(UnsavedWork work) throws DocumentException, WorkbenchException {
        if (taken) {
            window.getWorkbench().openWorkbenchWindow(RoomsPerspective.ID, new SessionInput(work.reopen()));
        } else {
            active.open(work.reopen());
            taken = true;
        }
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
