package org.baraza.session.internal;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.log.Logger;

/** A log that tests read. */
public final class QuietLogger {

    private final List<String> entries = new CopyOnWriteArrayList<>();

    public Logger logger() {
        return (Logger) Proxy.newProxyInstance(QuietLogger.class.getClassLoader(), new Class<?>[] { Logger.class },
                (proxy, method, arguments) -> {
                    entries.add(method.getName() + ": " + arguments[0]);
                    return null;
                });
    }

    public List<String> entries() {
        return List.copyOf(entries);
    }
}
