package org.baraza.rcp.internal.handlers;

import java.util.Optional;

import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** The session of the window in front. */
final class WindowSession {

    private WindowSession() {
    }

    static Optional<Session> current(IWorkbench workbench) {
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow()).flatMap(WindowSession::of);
    }

    static Optional<Session> of(IWorkbenchWindow window) {
        return Optional.ofNullable(window.getService(ActiveSession.class)).flatMap(ActiveSession::session);
    }
}
