package org.baraza.rcp.internal;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.baraza.rcp.internal.welcome.ModelPackages;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The sample, where the program is told to open with it. It is read and checked while the window is being made,
 * and then belongs to the thread that takes it.
 */
final class FirstSample {

    private final FutureTask<Optional<Session>> opening;

    private FirstSample(FutureTask<Optional<Session>> opening) {
        this.opening = opening;
    }

    static FirstSample begin() {
        ModelPackages.initialize();
        FirstSample first = new FirstSample(new FutureTask<>(FirstSample::open));
        Thread.ofPlatform().daemon().name("Opening the sample").start(first.opening);
        return first;
    }

    /** Nothing if there is no service for it yet, or it failed: whoever then opens it anew hears of it. */
    Optional<Session> take() throws InterruptedException {
        try {
            return opening.get();
        } catch (ExecutionException failed) {
            return Optional.empty();
        }
    }

    private static Optional<Session> open() {
        BundleContext context = FrameworkUtil.getBundle(FirstSample.class).getBundleContext();
        ServiceReference<SessionService> reference = context.getServiceReference(SessionService.class);
        if (reference == null) {
            return Optional.empty();
        }
        SessionService sessions = context.getService(reference);
        Session session = sessions.openSample();
        session.findings();
        return Optional.of(session);
    }
}
