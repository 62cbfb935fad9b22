package org.baraza.torture;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services of this very program. */
public final class Services {

    private static final long PATIENCE_MILLIS = 60_000;

    private Services() {
    }

    public static <T> T get(Class<T> type) throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        T found = tracker.waitForService(PATIENCE_MILLIS);
        if (found == null) {
            throw new IllegalStateException("Nobody provides " + type.getName());
        }
        return found;
    }
}
