package org.baraza.model;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/**
 * Hears every change of every object under the one that it is attached to, without an adapter on each of them. A
 * change is heard once, by the sink nearest above it.
 */
public final class ChangeSink extends AdapterImpl {

    private final Consumer<Notification> receiver;

    public ChangeSink(Consumer<Notification> receiver) {
        this.receiver = receiver;
    }

    public void attachTo(EObject top) {
        top.eAdapters().add(this);
    }

    public void detachFrom(EObject top) {
        top.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!notification.isTouch()) {
            receiver.accept(notification);
        }
    }

    static Optional<ChangeSink> at(ModelObject object) {
        if (!object.hasAdapters()) {
            return Optional.empty();
        }
        for (Adapter adapter : object.eAdapters()) {
            if (adapter instanceof ChangeSink sink) {
                return Optional.of(sink);
            }
        }
        return Optional.empty();
    }
}
