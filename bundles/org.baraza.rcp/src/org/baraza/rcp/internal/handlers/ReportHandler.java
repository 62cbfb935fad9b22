package org.baraza.rcp.internal.handlers;

import java.util.Optional;

import org.baraza.rcp.internal.ReportWriting;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.ui.IWorkbenchWindow;

/** Writes one of the installed reports on the strategy as it is now, and opens it. */
public final class ReportHandler extends SessionHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        new ReportWriting(window, session).ask(Optional.empty());
    }
}
