package org.baraza.rcp.internal;

import org.baraza.session.DocumentException;
import org.baraza.session.Session;
import org.baraza.session.SessionEvent;
import org.baraza.session.SessionService;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A window and the strategy that it opens with. */
final class BarazaWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point REFERENCE_SIZE = new Point(1366, 728);

    private final StartFile startFile;

    BarazaWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartFile startFile) {
        super(configurer);
        this.startFile = startFile;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(REFERENCE_SIZE);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowMenuBar(true);
    }

    @Override
    public void postWindowOpen() {
        ActiveSession active = activeSession();
        new SessionSaveables(active, getWindowConfigurer().getWindow());
        active.listen(new ActiveSession.Listener() {
            @Override
            public void opened(Session session) {
                showTitle(session);
            }

            @Override
            public void changed(Session session, SessionEvent event) {
                showTitle(session);
            }
        });
        new ThemedIcons(model()).keep(getWindowConfigurer().getWindow().getShell());
        new SideStacks(getWindowConfigurer().getWindow(), model()).keep();
        new CommandStates(active, getWindowConfigurer().getWindow());
        new TabCounts(active, model()).keep(getWindowConfigurer().getWindow().getPartService());
        new StatusLine(active, getWindowConfigurer().getActionBarConfigurer().getStatusLineManager()).keep();
        openFirst(active);
    }

    private void openFirst(ActiveSession active) {
        SessionService sessions = model().getContext().get(SessionService.class);
        try {
            active.open(startFile.file().isPresent() ? sessions.open(startFile.file().get()) : sessions.openSample());
        } catch (DocumentException e) {
            Failures.show(e);
            Failures.guard(() -> active.open(sessions.openSample()));
        }
    }

    private void showTitle(Session session) {
        String title = NLS.bind(Messages.Window_title, session.name());
        getWindowConfigurer().setTitle(session.isDirty() ? "*" + title : title);
    }

    private ActiveSession activeSession() {
        return model().getContext().get(ActiveSession.class);
    }

    private MWindow model() {
        return getWindowConfigurer().getWindow().getService(MWindow.class);
    }
}
