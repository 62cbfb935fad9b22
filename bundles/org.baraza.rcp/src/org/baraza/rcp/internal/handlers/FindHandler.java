package org.baraza.rcp.internal.handlers;

import java.util.Optional;

import org.baraza.rcp.internal.find.FindDialog;
import org.baraza.rcp.internal.find.FindField;
import org.baraza.rcp.internal.find.RecentChoices;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.find.Finder;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the search over everything, whatever is in front. */
public final class FindHandler extends WindowHandler {

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, ExecutionEvent event) {
        IEclipseContext context = window.getService(MWindow.class).getContext();
        RecentChoices recent = new RecentChoices(InstanceScope.INSTANCE.getNode("org.baraza.rcp/found"));
        new FindDialog(window.getShell(), () -> Optional.ofNullable(context.get(FindField.class)),
                context.get(Finder.class).begin(window, recent.ids()), recent).open();
    }
}
