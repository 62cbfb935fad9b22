package org.baraza.rcp.internal;

import java.util.Optional;

import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.ui.ActiveSession;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

/**
 * Announces the window's session to the workbench as the one thing that can be saved, so that the workbench asks before
 * it closes. The rooms themselves are no saveable parts.
 */
final class SessionSaveables implements ISaveablesSource {

    private final ISaveablesLifecycleListener workbench;
    private final IWorkbenchWindow window;
    private final ActiveSession active;
    private Optional<SessionSaveable> current = Optional.empty();

    SessionSaveables(ActiveSession active, IWorkbenchWindow window) {
        this.active = active;
        this.window = window;
        workbench = window.getWorkbench().getService(ISaveablesLifecycleListener.class);
        active.listen(new ActiveSession.Listener() {
            @Override
            public void opened(Session session) {
                replace(session);
            }

            @Override
            public void changed(Session session, SessionEvent event) {
                tell(SaveablesLifecycleEvent.DIRTY_CHANGED);
            }
        });
    }

    @Override
    public Saveable[] getSaveables() {
        return current.map(saveable -> new Saveable[] {saveable}).orElse(new Saveable[0]);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    /** The window is closed: nothing of it is there to be saved any more. */
    void close() {
        tell(SaveablesLifecycleEvent.POST_CLOSE);
        current = Optional.empty();
    }

    private void replace(Session session) {
        tell(SaveablesLifecycleEvent.POST_CLOSE);
        current = Optional.of(new SessionSaveable(session, active, window));
        tell(SaveablesLifecycleEvent.POST_OPEN);
    }

    private void tell(int happening) {
        if (current.isPresent()) {
            workbench.handleLifecycleEvent(new SaveablesLifecycleEvent(this, happening, getSaveables(), false));
        }
    }
}
