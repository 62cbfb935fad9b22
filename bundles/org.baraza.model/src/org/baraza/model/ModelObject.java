package org.baraza.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.InternalEObject;

/**
 * Root class of all generated classes. It hands every change to the one {@link ChangeSink} that listens at the root of
 * the containment tree, so that no object needs an adapter of its own.
 */
public abstract class ModelObject extends MinimalEObjectImpl.Container {

    @Override
    public boolean eNotificationRequired() {
        return super.eNotificationRequired() || ChangeSink.of(root()).isPresent();
    }

    @Override
    public void eNotify(Notification notification) {
        super.eNotify(notification);
        ModelObject root = root();
        if (root != this) {
            ChangeSink.of(root).ifPresent(sink -> sink.notifyChanged(notification));
        }
    }

    boolean hasAdapters() {
        return eBasicHasAdapters();
    }

    private ModelObject root() {
        ModelObject root = this;
        InternalEObject container = root.eInternalContainer();
        while (container instanceof ModelObject object) {
            root = object;
            container = root.eInternalContainer();
        }
        return root;
    }
}
