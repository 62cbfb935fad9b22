package org.baraza.model;

import java.util.Optional;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Root class of all generated classes. It hands every change to the one {@link ChangeSink} that listens nearest above
 * it, usually at the root of the containment tree, so that no object needs an adapter of its own. What is read from it
 * is told to {@link Reads}: the generated getters call {@link #reads}.
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

    @Override
    public InternalEObject eInternalContainer() {
        Reads.tell(this, Reads.CONTAINER);
        return super.eInternalContainer();
    }

    /** What contains it, without anybody hearing of the question. */
    public final EObject holder() {
        return super.eInternalContainer();
    }

    /** A feature is read. */
    protected final void reads(int feature) {
        Reads.tell(this, feature);
    }

    /** All features are read at once. */
    protected final void readsAll() {
        for (int feature = 0; feature < eClass().getFeatureCount(); feature++) {
            Reads.tell(this, feature);
        }
    }

    boolean hasAdapters() {
        return eBasicHasAdapters();
    }

    private Optional<ChangeSink> sinkAbove() {
        EObject container = holder();
        while (container instanceof ModelObject object) {
            Optional<ChangeSink> sink = ChangeSink.at(object);
            if (sink.isPresent()) {
                return sink;
            }
            container = object.holder();
        }
        return Optional.empty();
    }
}
