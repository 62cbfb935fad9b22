package org.baraza.cli.internal;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The command line as the components of this installation make it. */
final class Installed {

    private static final long PATIENCE_MILLIS = 30_000;

    private Installed() {
    }

    static CommandLine commandLine() throws InterruptedException, BundleException {
        BundleContext context = FrameworkUtil.getBundle(Installed.class).getBundleContext();
        ServiceTracker<CommandLine, CommandLine> tracker = new ServiceTracker<>(context, CommandLine.class, null);
        tracker.open();
        try {
            CommandLine found = tracker.waitForService(PATIENCE_MILLIS);
            if (found == null) {
                throw new AssertionError("the command line is not satisfied");
            }
            return found;
        } finally {
            tracker.close();
        }
    }
}
