package org.baraza.rcp.internal.handlers;

import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

/** A command on the window's session; without one there is nothing to do. */
abstract class SessionHandler extends WindowHandler {

    @Override
    final void execute(IWorkbenchWindow window, ActiveSession active, ExecutionEvent event) {
        active.session().ifPresent(session -> execute(window, active, session));
    }

    abstract void execute(IWorkbenchWindow window, ActiveSession active, Session session);
}
