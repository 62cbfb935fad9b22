package org.baraza.ui.internal;

import org.baraza.ui.ActiveSession;
import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.osgi.service.component.annotations.Component;

/** Gives every window its one {@link ActiveSession}, the first time that something in the window asks for it. */
@Component(service = IContextFunction.class, property = "service.context.key=org.baraza.ui.ActiveSession")
public final class ActiveSessionCreation extends ContextFunction {

    @Override
    public Object compute(IEclipseContext context, String contextKey) {
        MWindow window = context.get(MWindow.class);
        IEclipseContext owner = window == null || window.getContext() == null ? context : window.getContext();
        ActiveSession session = new ActiveSession();
        owner.set(ActiveSession.class, session);
        return session;
    }
}
