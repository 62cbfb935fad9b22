package org.baraza.testkit.ui.contracts;

import org.baraza.model.strategy.Strategy;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** A session of the running installation. */
final class NewSession {

    private static final long PATIENCE_MILLIS = 30_000;

    private NewSession() {
    }

    static Session on(Strategy strategy) throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(NewSession.class).getBundleContext();
        ServiceTracker<SessionService, SessionService> tracker = new ServiceTracker<>(context, SessionService.class, null);
        tracker.open();
        try {
            SessionService service = tracker.waitForService(PATIENCE_MILLIS);
            if (service == null) {
                throw new AssertionError("there is no session service");
            }
            return service.create(strategy);
        } finally {
            tracker.close();
        }
    }
}
