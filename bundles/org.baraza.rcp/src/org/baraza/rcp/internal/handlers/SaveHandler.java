package org.baraza.rcp.internal.handlers;

import org.baraza.rcp.internal.Saving;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.ui.IWorkbenchWindow;

/** Saves the strategy, whichever view has the focus. */
public final class SaveHandler extends SessionHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        Saving.save(window.getShell(), session);
    }
}
