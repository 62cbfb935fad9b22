package org.baraza.model;

import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Root class of all generated classes. It hands every change to the one {@link ChangeSink} that listens nearest above
 * it, usually at the root of the containment tree, so that no object needs an adapter of its own.
 */
public abstract class ModelObject extends MinimalEObjectImpl.Container {

    @Override
    public boolean eNotificationRequired() {
        return super.eNotificationRequired() || sinkAbove().isPresent();
    }

    @Override
    public void eNotify(Notification notification) {
        Optional<ChangeSink> above = ChangeSink.at(this).isPresent() ? Optional.empty() : sinkAbove();
        super.eNotify(notification);
        above.ifPresent(sink -> sink.notifyChanged(notification));
    }

    boolean hasAdapters() {
        return eBasicHasAdapters();
    }

    private Optional<ChangeSink> sinkAbove() {
        InternalEObject container = eInternalContainer();
        while (container instanceof ModelObject object) {
            Optional<ChangeSink> sink = ChangeSink.at(object);
            if (sink.isPresent()) {
                return sink;
            }
            container = object.eInternalContainer();
        }
        return Optional.empty();
    }
}
