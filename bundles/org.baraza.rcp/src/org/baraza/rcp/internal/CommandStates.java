package org.baraza.rcp.internal;

import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Appearance;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IEvaluationService;

/** Has the workbench look anew at what Save, Undo and Redo can do, and at which theme is on, when that may have changed. */
final class CommandStates implements ActiveSession.Listener {

    private final IWorkbenchWindow window;

    CommandStates(ActiveSession active, IWorkbenchWindow window) {
        this.window = window;
        active.listen(this);
        ICommandService commands = window.getService(ICommandService.class);
        Appearance.whenChanged(window.getShell(), () -> commands.refreshElements(Commands.THEME, null));
    }

    @Override
    public void opened(Session session) {
        typed();
    }

    @Override
    public void changed(Session session, SessionEvent event) {
        typed();
    }

    @Override
    public void typed() {
        IEvaluationService evaluation = window.getService(IEvaluationService.class);
        evaluation.requestEvaluation("org.baraza.session.open");
        evaluation.requestEvaluation("org.baraza.session.approved");
        evaluation.requestEvaluation("org.baraza.session.canSave");
        evaluation.requestEvaluation("org.baraza.session.canUndo");
        evaluation.requestEvaluation("org.baraza.session.canRedo");
        ICommandService commands = window.getService(ICommandService.class);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
    }
}
