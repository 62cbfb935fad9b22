package org.baraza.ui.strategy.internal;

import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Says, from any room, what has changed since the version that was approved last. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ActiveSession active = window.getService(ActiveSession.class);
        active.commitPending();
        active.session().map(Session::strategy)
                .ifPresent(strategy -> CompareDialog.show(window.getActivePage(), strategy));
        return null;
    }
}
