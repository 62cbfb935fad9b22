package org.baraza.rcp.internal;

import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Icons;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.Saveable;

/** A session as the workbench knows it. */
final class SessionSaveable extends Saveable {

    private final Session session;
    private final ActiveSession active;
    private final IWorkbenchWindow window;

    SessionSaveable(Session session, ActiveSession active, IWorkbenchWindow window) {
        this.session = session;
        this.active = active;
        this.window = window;
    }

    @Override
    public String getName() {
        return session.name();
    }

    @Override
    public String getToolTipText() {
        return session.file().map(Object::toString).orElse(session.name());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("strategy");
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        active.commitPending();
        if (!Saving.save(window.getShell(), session)) {
            throw new OperationCanceledException();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionSaveable saveable && saveable.session == session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
