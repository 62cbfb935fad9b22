package org.baraza.rcp.internal.handlers;

import org.baraza.rcp.internal.Fronts;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.ui.IWorkbenchWindow;

/** Goes from Welcome back to the strategy that is open. */
public final class BackHandler extends SessionHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        Fronts.of(window).showRooms();
    }
}
