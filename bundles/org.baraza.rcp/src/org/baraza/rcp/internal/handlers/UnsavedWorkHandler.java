package org.baraza.rcp.internal.handlers;

import org.baraza.rcp.internal.RecoveryOffer;
import org.baraza.session.Session;
import org.baraza.session.recovery.Recovery;
import org.baraza.ui.ActiveSession;
import org.eclipse.ui.IWorkbenchWindow;

/** Offers unsaved work that was kept, each in a window of its own. */
public final class UnsavedWorkHandler extends SessionHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        RecoveryOffer.beside(window.getService(Recovery.class), window, active).make();
    }
}
