package org.baraza.rcp.internal.handlers;

import org.baraza.rcp.internal.find.FindDialog;
import org.baraza.ui.ActiveSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on a window, whether it shows a strategy or Welcome, after what was typed is brought into the strategy. */
abstract class WindowHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (!isUnderADialog(window)) {
            ActiveSession active = window.getService(ActiveSession.class);
            active.commitPending();
            execute(window, active, event);
        }
        return null;
    }

    /** A key typed in a dialog or in the search, such as undo, is not meant for the strategy under it. */
    private static boolean isUnderADialog(IWorkbenchWindow window) {
        int modal = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
        Shell active = window.getShell().getDisplay().getActiveShell();
        return active != null && active != window.getShell() && ((active.getStyle() & modal) != 0
                || active.getData() instanceof FindDialog);
    }

    abstract void execute(IWorkbenchWindow window, ActiveSession active, ExecutionEvent event);
}
