package org.baraza.rcp.internal.handlers;

import org.baraza.ui.ActiveSession;
import org.baraza.ui.Navigation;
import org.baraza.ui.RoomView;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The keys and menu items of rooms: they go to the room, if there is a strategy to show, from Welcome too; and within it
 * from where its work is done to its head and back, which the platform leaves alone.
 */
public final class RoomHandler extends WindowHandler {

    private static final String VIEW = "org.eclipse.ui.views.showView.viewId";

    @Override
    public boolean isEnabled() {
        return WindowSession.current(PlatformUI.getWorkbench()).isPresent();
    }

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, ExecutionEvent event) {
        if (active.session().isPresent() && event.getParameter(VIEW) != null) {
            IWorkbenchPart before = window.getActivePage().getActivePart();
            Navigation.show(window.getActivePage(), event.getParameter(VIEW)).filter(room -> room == before)
                    .ifPresent(RoomView::changeOver);
        }
    }
}
