package org.baraza.testkit.ui;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** A person's own settings that tell what stood in them each time they were written to disk. */
public final class WrittenSettings {

    private final IEclipsePreferences memory;
    private final List<String> written = new ArrayList<>();

    /** @param path of a node for this test; it begins empty */
    public WrittenSettings(String path) throws BackingStoreException {
        memory = InstanceScope.INSTANCE.getNode(path);
        memory.clear();
    }

    /** What the tested one is to keep its settings in. */
    public IEclipsePreferences node() {
        return (IEclipsePreferences) Proxy.newProxyInstance(IEclipsePreferences.class.getClassLoader(),
                new Class<?>[] {IEclipsePreferences.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("flush")) {
                        written.add(text());
                        return null;
                    }
                    return method.invoke(memory, arguments);
                });
    }

    /** As "format=pdf, report=plan" for each time. */
    public List<String> written() {
        return List.copyOf(written);
    }

    private String text() throws BackingStoreException {
        return String.join(", ", List.of(memory.keys()).stream().sorted().map(key -> key + "=" + memory.get(key, "")).toList());
    }
}
