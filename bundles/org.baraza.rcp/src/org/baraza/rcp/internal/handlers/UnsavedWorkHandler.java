package org.baraza.rcp.internal.handlers;

import org.baraza.rcp.internal.Messages;
import org.baraza.rcp.internal.RecoveryOffer;
import org.baraza.session.Session;
import org.baraza.session.recovery.Recovery;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.SentenceDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.ui.IWorkbenchWindow;

/** Offers unsaved work that was kept, each in a window of its own. */
public final class UnsavedWorkHandler extends SessionHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        Recovery recovery = window.getService(Recovery.class);
        if (recovery.found().isEmpty()) {
            SentenceDialog.ask(window.getShell(), Messages.Recovery_title_none, Messages.Recovery_none,
                    IDialogConstants.OK_LABEL);
        } else {
            RecoveryOffer.beside(recovery, window, active).make();
        }
    }
}
