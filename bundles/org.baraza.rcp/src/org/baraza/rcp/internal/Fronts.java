package org.baraza.rcp.internal;

import java.util.Set;

import org.baraza.rcp.internal.welcome.WelcomePerspective;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** What a window has in front: Welcome, alone, or the rooms of its strategy. Opening a strategy brings the rooms. */
public record Fronts(IWorkbenchWindow window, MWindow model) {

    public static Fronts of(IWorkbenchWindow window) {
        return new Fronts(window, window.getService(MWindow.class));
    }

    void keep(ActiveSession active) {
        active.listen(new ActiveSession.Listener() {
            @Override
            public void opened(Session session) {
                showRooms();
            }
        });
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                frame(perspective.getId());
            }
        });
        frame(window.getActivePage().getPerspective().getId());
    }

    public void showWelcome() {
        show(WelcomePerspective.ID);
    }

    public void showRooms() {
        show(RoomsPerspective.ID);
    }

    public boolean isWelcome() {
        return WelcomePerspective.ID.equals(window.getActivePage().getPerspective().getId());
    }

    private void show(String perspective) {
        IWorkbenchPage page = window.getActivePage();
        if (!page.getPerspective().getId().equals(perspective)) {
            frame(perspective); // before: what comes into a hidden edge is not seen in it later
            page.setPerspective(window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspective));
        }
    }

    /** The tools and rails belong to the rooms. */
    private void frame(String perspective) {
        boolean rooms = RoomsPerspective.ID.equals(perspective);
        Set<SideValue> sides = Set.of(SideValue.TOP, SideValue.LEFT, SideValue.RIGHT);
        ((MTrimmedWindow) model).getTrimBars().stream().filter(bar -> sides.contains(bar.getSide()))
                .forEach((MTrimBar bar) -> bar.setVisible(rooms));
    }
}
