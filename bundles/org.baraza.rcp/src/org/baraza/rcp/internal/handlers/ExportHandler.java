package org.baraza.rcp.internal.handlers;

import org.baraza.rcp.internal.exchange.ExportDialog;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes the plan as tables, calendar, data or picture. */
public final class ExportHandler extends SessionHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        new ExportDialog(window.getShell()).ask().ifPresent(chosen -> chosen.ask(window, session));
    }
}
