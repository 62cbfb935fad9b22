package org.baraza.starter;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;

/** Runs the framework in this very runtime: no second process, so that signals, streams and exit code are its own. */
final class Equinox {

    private static final String MAIN = "org.eclipse.equinox.launcher.Main";

    private final Machine machine;
    private final Program program;

    Equinox(Machine machine, Program program) {
        this.machine = machine;
        this.program = program;
    }

    int run(Arguments arguments) throws CannotStart {
        setProperties(arguments);
        String[] words = arguments.forFramework().toArray(new String[0]);
        try (URLClassLoader loader = new URLClassLoader(new URL[] { program.launcher().toUri().toURL() })) {
            Class<?> main = loader.loadClass(MAIN);
            return (Integer) main.getMethod("run", String[].class)
                    .invoke(main.getDeclaredConstructor().newInstance(), (Object) words);
        } catch (IOException | ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            throw new CannotStart(Texts.get("frameworkFailed", cause));
        }
    }

    private void setProperties(Arguments arguments) {
        System.setProperty("baraza.data", program.data().toString());
        if (arguments.isCommand()) {
            System.setProperty("java.awt.headless", "true");
        }
        if (!machine.variable("DBUS_SESSION_BUS_ADDRESS").isPresent()) {
            // SWT would look for a desktop session that is not there, and complain
            System.setProperty("org.eclipse.swt.internal.SessionManagerDBus.disable", "true");
        }
    }
}
