package org.baraza.rcp.internal.handlers;

import org.baraza.rcp.internal.Fronts;
import org.baraza.ui.ActiveSession;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;

/** Brings Welcome to the front; the strategy stays open behind it. */
public final class WelcomeHandler extends WindowHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, ExecutionEvent event) {
        Fronts.of(window).showWelcome();
    }
}
