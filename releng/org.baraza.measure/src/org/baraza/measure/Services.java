package org.baraza.measure;

import java.util.Arrays;
import java.util.List;

import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What a measurement takes from the program that it measures. */
final class Services {

    private Services() {
    }

    static <T> T get(Class<T> type) throws InterruptedException {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        return tracker.waitForService(20_000);
    }

    static List<String> words(IApplicationContext context) {
        return Arrays.asList((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
    }

    static List<Integer> sizes(IApplicationContext context, Integer... usual) {
        List<String> words = words(context);
        return words.isEmpty() ? List.of(usual) : words.stream().map(Integer::valueOf).toList();
    }
}
