package org.baraza.rcp.internal.handlers;

import org.baraza.rcp.internal.Saving;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.ui.IWorkbenchWindow;

/** Saves the strategy under another name. */
public final class SaveAsHandler extends SessionHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        Saving.saveAs(window.getShell(), session);
    }
}
