package org.baraza.probe;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;

/** Prints each declarative services component of the program with its state, and what an unsatisfied one misses. */
public final class ComponentsApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        BundleContext bundle = FrameworkUtil.getBundle(ComponentsApplication.class).getBundleContext();
        ServiceReference<ServiceComponentRuntime> reference = bundle.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = bundle.getService(reference);
        runtime.getComponentDescriptionDTOs().stream()
                .map(runtime::getComponentConfigurationDTOs)
                .flatMap(Collection::stream)
                .map(ComponentsApplication::line)
                .sorted()
                .forEach(System.out::println);
        return EXIT_OK;
    }

    private static String line(ComponentConfigurationDTO component) {
        return "%s %s %s".formatted(state(component), component.description.name, missing(component)).strip();
    }

    private static String state(ComponentConfigurationDTO component) {
        return switch (component.state) {
            case ComponentConfigurationDTO.SATISFIED -> "satisfied";
            case ComponentConfigurationDTO.ACTIVE -> "active";
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> "failed";
            default -> "unsatisfied";
        };
    }

    private static String missing(ComponentConfigurationDTO component) {
        return Arrays.stream(component.unsatisfiedReferences)
                .map(ComponentsApplication::interfaceOf)
                .collect(Collectors.joining(", "));
    }

    private static String interfaceOf(UnsatisfiedReferenceDTO reference) {
        return reference.name + (reference.target == null ? "" : " with " + reference.target);
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
