package org.baraza.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;

/**
 * What bundles contribute to an extension point: read when it is asked for, and anew after bundles came or went.
 *
 * @param <T> what it is read into
 */
public final class Contributions<T> implements AutoCloseable {

    private final IExtensionRegistry registry;
    private final Supplier<T> reading;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final IRegistryEventListener changes = new Changes();
    private Optional<T> current = Optional.empty();

    public Contributions(IExtensionRegistry registry, String point, Supplier<T> reading) {
        this.registry = registry;
        this.reading = reading;
        registry.addListener(changes, point);
    }

    @Override
    public void close() {
        registry.removeListener(changes);
    }

    public synchronized T get() {
        if (current.isEmpty()) {
            current = Optional.of(reading.get());
        }
        return current.get();
    }

    /** The listener is told until what is returned is closed. */
    public AutoCloseable onChange(Runnable listener) {
        // an object of its own: the same listener may be registered twice, and closing one keeps the other
        Runnable registered = () -> listener.run();
        listeners.add(registered);
        return () -> listeners.remove(registered);
    }

    /** Tells the listeners of a change, which may be one of what the contributions rest on. */
    public void tell() {
        listeners.forEach(Runnable::run);
    }

    private void changed() {
        synchronized (this) {
            current = Optional.empty();
        }
        tell();
    }

    private final class Changes implements IRegistryEventListener {

        @Override
        public void added(IExtension[] extensions) {
            changed();
        }

        @Override
        public void removed(IExtension[] extensions) {
            changed();
        }

        @Override
        public void added(IExtensionPoint[] points) {
            changed();
        }

        @Override
        public void removed(IExtensionPoint[] points) {
            changed();
        }
    }
}
