package org.baraza.rcp.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.baraza.model.catalogue.CataloguePackage;
import org.baraza.model.strategy.StrategyPackage;
import org.baraza.session.Session;
import org.baraza.session.SessionService;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The sample, with which the program opens where no file is named. It is read and checked while the window is being made,
 * and then belongs to the thread that takes it.
 */
final class FirstSample {

    private final FutureTask<Optional<Session>> opening;

    private FirstSample(FutureTask<Optional<Session>> opening) {
        this.opening = opening;
    }

    static FirstSample begin() {
        initializePackages();
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

    /** Packages of EMF refer to each other when they are made: two threads that begin at different ends would block. */
    private static void initializePackages() {
        List.of(StrategyPackage.eINSTANCE, CataloguePackage.eINSTANCE, XMLTypePackage.eINSTANCE)
                .forEach(EPackage::getEFactoryInstance);
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
