package org.baraza.rcp.internal.handlers;

import org.baraza.rcp.internal.Saving;
import org.baraza.session.SessionService;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the sample strategy as an unsaved copy. */
public final class OpenSampleHandler extends WindowHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, ExecutionEvent event) {
        if (Saving.mayLeave(window.getShell(), active)) {
            SessionService sessions = window.getService(SessionService.class);
            Failures.guard(() -> active.open(sessions.openSample()));
        }
    }
}
